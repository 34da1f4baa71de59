/**
 * Messages to people of the directory.
 *
 * <p>Promises: nobody sees an address before the other has answered; a sender is told the same whether or not a message
 * is wanted; whoever gets one refuses it by one button, also from its mail, and looking changes nothing; so many a day
 * and no more (NoteControllerTests).
 */
@NullMarked
package org.cities4children.people.note;

import org.jspecify.annotations.NullMarked;
