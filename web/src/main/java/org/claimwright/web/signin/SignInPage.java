package org.claimwright.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Duration;
import org.claimwright.people.SignIn;
import org.claimwright.web.WorkPlace;
import org.claimwright.web.shell.FieldMessages;

/** Signs a person in and leads them to the page they wanted. */
@Named
@RequestScoped
public class SignInPage {
    @Inject
    private Entrance entrance;

    @Inject
    private WorkPlace workPlace;

    @Inject
    private FieldMessages messages;

    @Inject
    private ExternalContext external;

    private String signInName;
    private String password;
    private String wanted;
    private boolean ended;

    public void enter() throws IOException {
        SignIn.Answer answer = entrance.tryToEnter(signInName, password);
        if (answer instanceof SignIn.Refused refused) {
            messages.beside("password", refusal(refused.triesLeft()));
        } else if (answer instanceof SignIn.Paused paused) {
            messages.beside("password", pause(paused.remaining()));
        } else {
            external.redirect(external.getRequestContextPath() + workPlace.afterSignIn(wanted));
        }
    }

    static String refusal(int triesLeft) {
        return "That password does not match this e-mail. "
                + switch (triesLeft) {
                    case 0 -> "That was the last try: signing in is paused now.";
                    case 1 -> "1 try left before a pause.";
                    default -> triesLeft + " tries left before a pause.";
                };
    }

    static String pause(Duration remaining) {
        long minutes = Math.max(1, remaining.plusSeconds(59).toMinutes());
        return "Too many wrong passwords were typed here, so signing in is paused. Try again in "
                + (minutes == 1 ? "1 minute." : minutes + " minutes.");
    }

    /** After how many minutes without a request the server ends a session. */
    public int getIdleMinutes() {
        return external.getSessionMaxInactiveInterval() / 60;
    }

    public String getSignInName() {
        return signInName;
    }

    public void setSignInName(String signInName) {
        this.signInName = signInName;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    /** Whether the person is here because their session ended without their doing. */
    public boolean isEnded() {
        return ended;
    }

    public void setEnded(boolean ended) {
        this.ended = ended;
    }
}
