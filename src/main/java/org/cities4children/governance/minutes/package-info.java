/**
 * Who was at a meeting, and its minutes: those who may read them can correct them for a week; what was taken in then,
 * and seen by whoever approves it, is final.
 */
@NullMarked
package org.cities4children.governance.minutes;

import org.jspecify.annotations.NullMarked;
