/** To whom a letter to many goes: named by a key, counted before, and found anew when it is sent (AudiencesTests). */
@NullMarked
package org.cities4children.governance.audience;

import org.jspecify.annotations.NullMarked;
