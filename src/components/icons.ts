import { __iconData as bookmark } from 'lucide-react/icons/bookmark';
import { __iconData as check } from 'lucide-react/icons/check';
import { __iconData as clipboard } from 'lucide-react/icons/clipboard-paste';
import { __iconData as copy } from 'lucide-react/icons/copy';
import { __iconData as download } from 'lucide-react/icons/download';
import { __iconData as file } from 'lucide-react/icons/file';
import { __iconData as template } from 'lucide-react/icons/file-text';
import { __iconData as pen } from 'lucide-react/icons/pen-line';
import { __iconData as printer } from 'lucide-react/icons/printer';
import { __iconData as search } from 'lucide-react/icons/search';
import { __iconData as useful } from 'lucide-react/icons/thumbs-up';
import { __iconData as cross } from 'lucide-react/icons/x';

/** The icons of the site's pages. */
export const icons = {
  bookmark,
  check,
  clipboard,
  copy,
  cross,
  download,
  file,
  pen,
  printer,
  search,
  template,
  useful,
} as const;

export type IconName = keyof typeof icons;
