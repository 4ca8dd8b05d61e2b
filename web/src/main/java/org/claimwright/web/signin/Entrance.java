package org.claimwright.web.signin;

import static jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters.withParams;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.claimwright.people.PersonView;
import org.claimwright.people.SignIn;
import org.claimwright.web.WorkPlace;

/** The one way into the portal: tries a name and a password and, when they are accepted, begins the person's work. */
@RequestScoped
class Entrance {
    @Inject
    private SecurityContext security;

    @Inject
    private ExternalContext external;

    @Inject
    private SignIn signIn;

    @Inject
    private WorkPlace workPlace;

    SignIn.Answer tryToEnter(String signInName, String password) {
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        HttpServletResponse response = (HttpServletResponse) external.getResponse();
        SignInCredential credential = new SignInCredential(signInName, password, request.getRemoteAddr());
        security.authenticate(
                request, response, withParams().credential(credential).newAuthentication(true));
        if (credential.answer() instanceof SignIn.Accepted accepted) {
            // A session id that somebody else may have planted before the sign-in is worth nothing after it.
            request.changeSessionId();
            beginWork(accepted.person());
        }
        return credential.answer();
    }

    private void beginWork(PersonView person) {
        workPlace.enter(person, signIn.membershipsOf(person.id()));
    }
}
