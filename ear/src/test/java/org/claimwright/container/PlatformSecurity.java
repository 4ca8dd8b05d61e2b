package org.claimwright.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.authentication.mechanism.http.BasicAuthenticationMechanismDefinition;
import jakarta.security.enterprise.identitystore.IdentityStore;

/** The server starts its security, and with it the password hash, only for an application that names a mechanism. */
@BasicAuthenticationMechanismDefinition(realmName = "tests")
@ApplicationScoped
public class PlatformSecurity implements IdentityStore {}
