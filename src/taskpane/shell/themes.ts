import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import type { PaneTheme } from '../paneHost';

/** Segoe has no 汉字; without these a program in English shows them in whatever comes first. */
const fontFamilyBase =
  "'Segoe UI', 'Segoe UI Web (West European)', 'Microsoft YaHei UI', 'PingFang SC', 'Noto Sans CJK SC', sans-serif";

export const THEMES: Readonly<Record<PaneTheme, Theme>> = {
  light: { ...webLightTheme, fontFamilyBase },
  dark: { ...webDarkTheme, fontFamilyBase },
  contrast: { ...teamsHighContrastTheme, fontFamilyBase },
};
