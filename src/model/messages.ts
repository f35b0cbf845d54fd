/** Messages among friends, one array per attribute, growing when needed. */
export interface Messages {
  length: number;
  listener: Uint32Array;
  /** the luck that the message carries: whoever hears it draws from here */
  luck: Int32Array;
  /** brand + 16 × steps travelled + 256 × what is said, in 65,535ths of 0–1 */
  content: Uint32Array;
}

/** Reviews posted on one day. */
export interface Posts {
  length: number;
  brand: Uint8Array;
  level: Uint8Array;
  /** 1 = the brand answered at once */
  answered: Uint8Array;
}

export function createMessages(capacity: number): Messages {
  return {
    length: 0,
    listener: new Uint32Array(capacity),
    luck: new Int32Array(capacity),
    content: new Uint32Array(capacity),
  };
}

/** Adds a message; the arrays double when full, which is the only memory a day ever takes. */
export function addMessage(messages: Messages, listener: number, luck: number, content: number): void {
  const index = messages.length;
  if (index === messages.listener.length) {
    messages.listener = doubled(messages.listener);
    messages.luck = Int32Array.from({ length: 2 * index }, (_, cell) =>
      cell < index ? messages.luck[cell] : 0,
    );
    messages.content = doubled(messages.content);
  }
  messages.listener[index] = listener;
  messages.luck[index] = luck;
  messages.content[index] = content;
  messages.length = index + 1;
}

export function createPosts(capacity: number): Posts {
  return {
    length: 0,
    brand: new Uint8Array(capacity),
    level: new Uint8Array(capacity),
    answered: new Uint8Array(capacity),
  };
}

export function addPost(posts: Posts, brand: number, level: number, answered: number): void {
  const index = posts.length;
  if (index === posts.brand.length) {
    posts.brand = doubledBytes(posts.brand);
    posts.level = doubledBytes(posts.level);
    posts.answered = doubledBytes(posts.answered);
  }
  posts.brand[index] = brand;
  posts.level[index] = level;
  posts.answered[index] = answered;
  posts.length = index + 1;
}

function doubled(array: Uint32Array): Uint32Array {
  const larger = new Uint32Array(2 * array.length);
  larger.set(array);
  return larger;
}

function doubledBytes(array: Uint8Array): Uint8Array {
  const larger = new Uint8Array(2 * array.length);
  larger.set(array);
  return larger;
}
