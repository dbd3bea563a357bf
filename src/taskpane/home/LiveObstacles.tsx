import { makeStyles, tokens } from '@fluentui/react-components';
import { terms } from '../../i18n';
import type { LiveObstacle } from '../../tables';
import { usePane } from '../usePane';
import type { LiveView } from './liveView';

const MOST = 3;

const useStyles = makeStyles({
  text: { margin: `${tokens.spacingVerticalS} 0 0`, color: tokens.colorNeutralForeground2 },
});

/** Why a table has no live scores, or only points per row, and what to do. */
export function LiveObstacles({ obstacles }: Pick<LiveView, 'obstacles'>) {
  const { words, language } = usePane();
  const styles = useStyles();
  const named = terms(language).fields.scorecard;
  const columns = (obstacle: LiveObstacle): readonly string[] =>
    obstacle.code === 'columns-missing' ? obstacle.fields.map((field) => named[field]) : [];
  return obstacles.slice(0, MOST).map(({ sheet, obstacle }) => (
    <p key={`${sheet} ${obstacle.code}`} className={styles.text}>
      {words.home.live.obstacles[obstacle.code](sheet, columns(obstacle))}
    </p>
  ));
}
