import type { Theme } from '../preferences';

/** Colours as `Office.context.officeTheme` names them. */
export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
  readonly isDarkTheme: boolean;
}

/** Office's own values for its colourful and black themes, and the system's for high contrast. */
const OFFICE_THEMES: Readonly<Record<Theme, OfficeTheme>> = {
  light: {
    bodyBackgroundColor: '#FFFFFF',
    bodyForegroundColor: '#000000',
    controlBackgroundColor: '#F3F2F1',
    controlForegroundColor: '#262626',
    isDarkTheme: false,
  },
  dark: {
    bodyBackgroundColor: '#1F1F1F',
    bodyForegroundColor: '#FFFFFF',
    controlBackgroundColor: '#292929',
    controlForegroundColor: '#FFFFFF',
    isDarkTheme: true,
  },
  contrast: {
    bodyBackgroundColor: '#000000',
    bodyForegroundColor: '#FFFFFF',
    controlBackgroundColor: '#000000',
    controlForegroundColor: '#FFFF00',
    isDarkTheme: true,
  },
};

/** Where the library's page keeps what add-ins see as `Office.context`. */
interface OfficeWindow {
  readonly OSF?: { readonly DDA?: { readonly Context?: { readonly prototype: object } } };
}

/**
 * Desktop Excel tells add-ins its theme, Excel on the web has no message for it: here it stands where desktop's
 * would, before the library makes its context.
 */
export function tellTheme(frame: Window | null, current: () => Theme): void {
  const { OSF } = (frame ?? {}) as OfficeWindow;
  const context = OSF?.DDA?.Context?.prototype;
  if (context === undefined || 'officeTheme' in context) return;
  Object.defineProperty(context, 'officeTheme', { get: () => OFFICE_THEMES[current()], enumerable: true });
}
