/**
 * Another e-mail address for somebody.
 *
 * <p>Promises: it is asked for with the password or a passkey of the same person, told to the address of before at
 * once, confirmed at the new one by a pressed button, and done three days after it was asked for at the earliest; until
 * then a link in the mail to the old address stops it; whether the new address is somebody else's is told only to that
 * mailbox (AddressControllerTests). It is done once, by whichever node, and never makes one address that of two people
 * (AddressMoveTests).
 */
@NullMarked
package org.cities4children.people.address;

import org.jspecify.annotations.NullMarked;
