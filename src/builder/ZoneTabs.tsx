import { Eye, ListChecks, Pencil } from 'lucide-react';

export type Zone = 'write' | 'findings' | 'preview';

const ZONES = [
  { id: 'write', name: '写', Icon: Pencil },
  { id: 'findings', name: '问题', Icon: ListChecks },
  { id: 'preview', name: '预览', Icon: Eye },
] as const;

/** On a narrow screen one zone shows at a time; this bar at the foot chooses it. */
export function ZoneTabs({
  zone,
  count,
  onZone,
}: {
  zone: Zone;
  count: number | null;
  onZone: (zone: Zone) => void;
}) {
  return (
    <nav className="zone-tabs" aria-label="切换区域" data-pane>
      {ZONES.map(({ id, name, Icon }) => (
        <button
          type="button"
          key={id}
          aria-current={zone === id ? 'true' : undefined}
          onClick={() => onZone(id)}
        >
          <Icon size={20} aria-hidden="true" />
          {name}
          {id === 'findings' && count !== null && count > 0 && <span className="zone-count">{count}</span>}
        </button>
      ))}
    </nav>
  );
}
