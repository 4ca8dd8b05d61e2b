package org.claimwright.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.authentication.mechanism.http.CustomFormAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.LoginToContinue;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;
import org.claimwright.people.SignIn;

/**
 * Tells the container who signed in. The only group is PERSON: what somebody may do depends on the practice they work
 * in and is asked there.
 */
@CustomFormAuthenticationMechanismDefinition(
        loginToContinue = @LoginToContinue(loginPage = "/sign-in.xhtml", errorPage = "", useForwardToLogin = false))
@ApplicationScoped
public class PortalIdentityStore implements IdentityStore {
    private static final Set<String> GROUPS = Set.of("PERSON");

    @Inject
    private SignIn signIn;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof SignInCredential attempt)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        return attempt.ask(signIn) instanceof SignIn.Accepted accepted
                ? new CredentialValidationResult(accepted.person().signInName(), GROUPS)
                : CredentialValidationResult.INVALID_RESULT;
    }
}
