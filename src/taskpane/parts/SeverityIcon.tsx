import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { InfoFilled } from '@fluentui/react-icons/svg/info';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { Severity } from '../../core';

const ICONS = { error: ErrorCircleFilled, warning: WarningFilled, advice: InfoFilled } as const;

const useStyles = makeStyles({
  icon: { fontSize: tokens.fontSizeBase400, flexShrink: 0 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  advice: { color: tokens.colorBrandForeground1 },
});

/** Stands beside the word for the severity, never instead of it. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const Icon = ICONS[severity];
  return <Icon className={mergeClasses(styles.icon, styles[severity])} aria-hidden />;
}
