/** What people look for in vain: what the hub lacks, and who needs something else than a document. */
@NullMarked
package org.cities4children.knowledge.missing;

import org.jspecify.annotations.NullMarked;
