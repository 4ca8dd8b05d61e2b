/**
 * The people who sign in, what they may do in which practice, and the protection of the sign-in. A person is known to
 * the installation; a role is held in a practice. Tables: {@code people.person}, {@code people.membership},
 * {@code people.sign_in_attempt}, {@code people.access_token} (keys of machines). Knows nothing of what people work on.
 */
package org.claimwright.people;
