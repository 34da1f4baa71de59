/**
 * Ground: what every page shares: layout, words, errors, forms, page cache, security headers.
 *
 * <p>Promises: no reader gets a page older than the last confirmed change (PageCacheTests); every message exists in
 * every language (MessagesTests); every failure has a page of ours and tells no secret (ErrorPagesTests); a form of
 * another site changes nothing (RequestGuardTests); every answer carries the security headers (SecurityHeadersTests).
 */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = "runtime")
package org.cities4children.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
