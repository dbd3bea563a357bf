import type { OwingWords } from '../owing';

export const owing: OwingWords = {
  addressee: {
    manager: (name) => name,
    department: (name) => name,
    everyone: '没有主管和部门的人',
  },
  figures: (figures, people) => `待补或核对 ${figures} 项 · ${people} 人`,
  copy: '复制消息',
  copyFor: (name) => `复制给 ${name} 的消息`,
  copied: (name) => `已复制给 ${name} 的消息，去微信或钉钉粘贴就行。`,
  selectIt: '这里不能直接复制。下面的文字已选中，按 Ctrl+C 复制。',
  message: (name) => `给 ${name} 的消息`,
  nobody: '没有人欠数，都填齐了。',
};
