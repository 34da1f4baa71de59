/**
 * Passkeys (W3C Web Authentication, Level 2): a key pair in a person's device, which shows that the device is there and
 * that it has recognised its person. So one of them is two proofs.
 *
 * <p>Promises: a challenge works once, for some minutes, in the browser for which it was made (ChallengesTests); what
 * was signed for another site, by a copy, or without recognising the person is refused (KeyringTests,
 * RecognitionTests); whatever is sent, the answer is a refusal and no fault (RecognitionTests).
 */
@NullMarked
package org.cities4children.people.passkey;

import org.jspecify.annotations.NullMarked;
