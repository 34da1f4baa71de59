/**
 * Letters at the desk: listed, handed on, answered, closed, and those recorded that came by mail, telephone or at a
 * meeting.
 */
@NullMarked
package org.cities4children.mailbox.letter;

import org.jspecify.annotations.NullMarked;
