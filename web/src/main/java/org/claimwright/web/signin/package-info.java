/**
 * Coming in and going out: the sign-in page, the first start of an installation, signing out.
 *
 * <p>Whether a password is right, and when somebody must pause, is decided by {@link org.claimwright.people.SignIn};
 * here its answer becomes a session and a sentence.
 */
package org.claimwright.web.signin;
