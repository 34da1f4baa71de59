/** What can be put to whom: the kinds of things that decisions are about, and who decides. */
@NullMarked
package org.cities4children.governance.subject;

import org.jspecify.annotations.NullMarked;
