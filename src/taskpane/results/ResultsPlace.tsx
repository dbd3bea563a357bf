import { MonthGate } from '../parts/MonthGate';
import { PlaceHead } from '../parts/PlaceHead';
import { usePane } from '../usePane';

export function ResultsPlace() {
  const { words } = usePane();
  return <MonthGate>{() => <PlaceHead title={words.shell.places.results} />}</MonthGate>;
}
