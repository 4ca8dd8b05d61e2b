package org.claimwright.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import org.claimwright.kernel.Finding;
import org.claimwright.people.FirstStart;
import org.claimwright.people.FirstStartForm;
import org.claimwright.web.Route;
import org.claimwright.web.shell.FieldMessages;

/** Sets up an empty installation: its first administrator and its first practice. */
@Named
@RequestScoped
public class FirstStartPage {
    @Inject
    private FirstStart firstStart;

    @Inject
    private Entrance entrance;

    @Inject
    private FieldMessages messages;

    @Inject
    private ExternalContext external;

    private String code;
    private String administratorName;
    private String signInName;
    private String password;
    private String passwordAgain;
    private String practiceName;
    private String practiceMark;
    private String timeZone;

    public void begin() throws IOException {
        if (!password.equals(passwordAgain)) {
            messages.beside("passwordAgain", "The two passwords differ. Type the same password twice.");
            return;
        }
        List<Finding> findings = firstStart.begin(new FirstStartForm(
                code, administratorName, signInName, password, practiceName, practiceMark, ZoneId.of(timeZone)));
        if (findings.isEmpty()) {
            entrance.tryToEnter(signInName, password);
            external.redirect(external.getRequestContextPath() + Route.HOME.path());
        } else {
            messages.beside(findings);
        }
    }

    public List<PracticeTimeZone> getTimeZones() {
        return PracticeTimeZone.OF_THE_UNITED_STATES;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getAdministratorName() {
        return administratorName;
    }

    public void setAdministratorName(String administratorName) {
        this.administratorName = administratorName;
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

    public String getPasswordAgain() {
        return passwordAgain;
    }

    public void setPasswordAgain(String passwordAgain) {
        this.passwordAgain = passwordAgain;
    }

    public String getPracticeName() {
        return practiceName;
    }

    public void setPracticeName(String practiceName) {
        this.practiceName = practiceName;
    }

    public String getPracticeMark() {
        return practiceMark;
    }

    public void setPracticeMark(String practiceMark) {
        this.practiceMark = practiceMark;
    }

    public String getTimeZone() {
        return timeZone;
    }

    public void setTimeZone(String timeZone) {
        this.timeZone = timeZone;
    }
}
