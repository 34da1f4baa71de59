/**
 * First floor: persons, how they prove who they are, and what their roles let them do.
 *
 * <p>Promises: nobody learns from an answer, or from how long it takes, whether an address is known
 * (SignInControllerTests, PasskeySignInControllerTests); a password is never kept, only what is made of it
 * (PasswordsTests); a session ends for all nodes at once, and after it was not used or was too long (SessionsTests); a
 * one-time code works once (TotpTests, SecondFactorControllerTests); a passkey is taken only for this site, by its
 * person and for what was asked (RelyingPartyTests); what asks for two proofs is not opened by one (AccessTests); the
 * first administrator comes in by a link of the terminal only (FirstAdministratorIT); a password that is asked for once
 * more is not guessed (AccountControllerTests); what takes two persons is not done by one (ApprovalsControllerTests);
 * another address waits, and is stopped from the old one (AddressControllerTests); who came in and who was refused is
 * known for ninety days (ArrivalsTests); nobody is found who has not asked for it (DirectoryControllerTests), and no
 * address is shown before there is an answer (NoteControllerTests).
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"runtime", "web", "mail", "audit"})
package org.cities4children.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
