package org.claimwright.web.signin;

import jakarta.security.enterprise.credential.Credential;
import org.claimwright.people.SignIn;

/** One try to sign in, on its way through the container's security, and the answer that comes back with it. */
final class SignInCredential implements Credential {
    private final String signInName;
    private final String password;
    private final String address;
    private SignIn.Answer answer;

    SignInCredential(String signInName, String password, String address) {
        this.signInName = signInName;
        this.password = password;
        this.address = address;
    }

    SignIn.Answer ask(SignIn signIn) {
        answer = signIn.attempt(signInName, password, address);
        return answer;
    }

    SignIn.Answer answer() {
        return answer;
    }
}
