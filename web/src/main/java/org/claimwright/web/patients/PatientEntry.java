package org.claimwright.web.patients;

import java.io.Serializable;
import org.claimwright.registration.GuarantorForm;
import org.claimwright.registration.PatientForm;
import org.claimwright.registration.PatientView;
import org.claimwright.registration.Sex;
import org.claimwright.web.shell.AddressEntry;
import org.claimwright.web.shell.Typed;
import org.claimwright.web.shell.Written;

/** A patient with guarantor as they are typed. */
public class PatientEntry implements Serializable {
    private static final long serialVersionUID = 1L;

    private String firstName = "";
    private String middleName = "";
    private String lastName = "";
    private String suffix = "";
    private String birthDate = "";
    private Sex sex = Sex.UNKNOWN;
    private AddressEntry address = new AddressEntry();
    private String phone = "";
    private boolean otherGuarantor;
    private String guarantorFirstName = "";
    private String guarantorLastName = "";
    private boolean guarantorElsewhere;
    private AddressEntry guarantorAddress = new AddressEntry();
    private String guarantorPhone = "";

    static PatientEntry of(PatientView patient) {
        var entry = new PatientEntry();
        entry.firstName = patient.firstName();
        entry.middleName = patient.middleName();
        entry.lastName = patient.lastName();
        entry.suffix = patient.suffix();
        entry.birthDate = Typed.shown(patient.birthDate());
        entry.sex = patient.sex();
        entry.address = AddressEntry.of(patient.address());
        entry.phone = new Written().phone(patient.phone());
        if (!patient.guarantor().patient()) {
            entry.takeGuarantorOf(patient);
        }
        return entry;
    }

    private void takeGuarantorOf(PatientView patient) {
        var guarantor = patient.guarantor();
        otherGuarantor = true;
        guarantorFirstName = guarantor.firstName();
        guarantorLastName = guarantor.lastName();
        guarantorElsewhere = !guarantor.address().equals(patient.address());
        guarantorAddress = AddressEntry.of(guarantor.address());
        guarantorPhone = new Written().phone(guarantor.phone());
    }

    PatientForm form() {
        return new PatientForm(
                firstName,
                middleName,
                lastName,
                suffix,
                Typed.date(birthDate),
                sex,
                address.address(),
                Typed.number(phone),
                otherGuarantor ? guarantor() : null);
    }

    private GuarantorForm guarantor() {
        var home = guarantorElsewhere ? guarantorAddress : address;
        return new GuarantorForm(guarantorFirstName, guarantorLastName, home.address(), Typed.number(guarantorPhone));
    }

    public Sex[] getSexes() {
        return Sex.values();
    }

    public AddressEntry getAddress() {
        return address;
    }

    public AddressEntry getGuarantorAddress() {
        return guarantorAddress;
    }

    public String getFirstName() {
        return firstName;
    }

    public void setFirstName(String firstName) {
        this.firstName = firstName;
    }

    public String getMiddleName() {
        return middleName;
    }

    public void setMiddleName(String middleName) {
        this.middleName = middleName;
    }

    public String getLastName() {
        return lastName;
    }

    public void setLastName(String lastName) {
        this.lastName = lastName;
    }

    public String getSuffix() {
        return suffix;
    }

    public void setSuffix(String suffix) {
        this.suffix = suffix;
    }

    public String getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(String birthDate) {
        this.birthDate = birthDate;
    }

    public Sex getSex() {
        return sex;
    }

    public void setSex(Sex sex) {
        this.sex = sex;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public boolean isOtherGuarantor() {
        return otherGuarantor;
    }

    public void setOtherGuarantor(boolean otherGuarantor) {
        this.otherGuarantor = otherGuarantor;
    }

    public String getGuarantorFirstName() {
        return guarantorFirstName;
    }

    public void setGuarantorFirstName(String guarantorFirstName) {
        this.guarantorFirstName = guarantorFirstName;
    }

    public String getGuarantorLastName() {
        return guarantorLastName;
    }

    public void setGuarantorLastName(String guarantorLastName) {
        this.guarantorLastName = guarantorLastName;
    }

    public String getGuarantorPhone() {
        return guarantorPhone;
    }

    public void setGuarantorPhone(String guarantorPhone) {
        this.guarantorPhone = guarantorPhone;
    }

    public boolean isGuarantorElsewhere() {
        return guarantorElsewhere;
    }

    public void setGuarantorElsewhere(boolean guarantorElsewhere) {
        this.guarantorElsewhere = guarantorElsewhere;
    }
}
