/** What readers see on a page of ours and not at an address of its own: key figures, text pages, the spotlight. */
@NullMarked
package org.cities4children.editing.list;

import org.jspecify.annotations.NullMarked;
