package org.claimwright.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real headless Chromium, with the words of a person who uses it. */
final class Browser implements AutoCloseable {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** For what the payer and the timers have to do first. */
    private static final Duration LONG_PATIENCE = Duration.ofSeconds(90);

    private final ChromeDriver driver;
    private final String address;

    private Browser(ChromeDriver driver, String address) {
        this.driver = driver;
        this.address = address;
    }

    /** Where there is no browser the test is skipped with the command that gets one; in CI it fails. */
    static Browser at(RunningApplication application) {
        if (!Files.isExecutable(CHROMIUM) || !Files.isExecutable(DRIVER)) {
            var todo = "no browser: sudo apt-get install -y chromium chromium-driver fonts-liberation";
            if (System.getenv("CI") != null) {
                fail(todo);
            }
            Assumptions.abort(todo);
        }
        return new Browser(new ChromeDriver(service(), options()), application.address());
    }

    private static ChromeDriverService service() {
        return new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .usingAnyFreePort()
                .build();
    }

    private static ChromeOptions options() {
        var options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--window-size=1440,900",
                "--user-data-dir=" + freshProfile());
        return options;
    }

    private static Path freshProfile() {
        try {
            return Files.createTempDirectory(
                    new File("target").getAbsoluteFile().toPath(), "browser-profile");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Browser open(String path) {
        driver.get(address + path);
        return this;
    }

    Browser signIn(String name, String password) {
        open("/sign-in.xhtml");
        type("Work e-mail", name);
        type("Password", password);
        press("Sign in");
        return this;
    }

    void type(String label, String text) {
        var field = fieldLabelled(label);
        field.clear();
        field.sendKeys(text);
    }

    /** Into a field of the part of the page that has this heading, where other parts have a field of the same name. */
    void type(String part, String label, String text) {
        var field = fieldIn(part, label);
        field.clear();
        field.sendKeys(text);
    }

    /** Ticks or unticks by the beginning of what is written beside the box. */
    void tickBeside(String words) {
        driver.findElement(By.xpath("//label[starts-with(normalize-space(.), '" + words + "')]"))
                .click();
    }

    /** Chooses in a list by its value, or by the beginning of what it says. */
    void choose(String label, String wanted) {
        choose(fieldLabelled(label), label, wanted);
    }

    /** The same in the part of the page that has this heading. */
    void choose(String part, String label, String wanted) {
        choose(fieldIn(part, label), label, wanted);
    }

    private static void choose(WebElement list, String label, String wanted) {
        new Select(list)
                .getOptions().stream()
                        .filter(option -> wanted.equals(option.getDomAttribute("value"))
                                || option.getText().startsWith(wanted))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no choice " + wanted + " in " + label))
                        .click();
    }

    /** Types into whatever has the cursor, as a person without a mouse does. */
    void keys(CharSequence... keys) {
        Stream.of(keys).forEach(key -> driver.switchTo().activeElement().sendKeys(key));
    }

    /** Takes the cursor out of the fields, so that single keys work. */
    void leaveFields() {
        driver.executeScript("document.activeElement.blur()");
    }

    void attach(String label, Path file) {
        fieldLabelled(label).sendKeys(file.toAbsolutePath().toString());
    }

    /** Follows a link that says more than this, such as its key. */
    void followPart(String link) {
        waiting()
                .until(ExpectedConditions.elementToBeClickable(By.partialLinkText(link)))
                .click();
    }

    void follow(String link) {
        waiting()
                .until(ExpectedConditions.elementToBeClickable(By.linkText(link)))
                .click();
    }

    void press(String button) {
        var pressed = waiting()
                .until(ExpectedConditions.elementToBeClickable(By.xpath("//button[normalize-space(text()[1])='" + button
                        + "'] | //button[normalize-space(.)='" + button + "']")));
        driver.executeScript("arguments[0].scrollIntoView({block: 'nearest'})", pressed);
        pressed.click();
    }

    void awaitHeading(String text) {
        waiting().until(ExpectedConditions.textToBePresentInElementLocated(By.tagName("h1"), text));
    }

    void awaitText(String text) {
        waiting().until(ExpectedConditions.textToBePresentInElementLocated(By.tagName("body"), text));
    }

    void awaitValue(String label, String value) {
        waiting().until(ExpectedConditions.domPropertyToBe(fieldLabelled(label), "value", value));
    }

    /** Until a field that fills itself has a value. */
    String awaitFilled(String label) {
        waiting().until(page -> !valueOf(label).isEmpty());
        return valueOf(label);
    }

    void awaitOther(String selector, String before) {
        waiting().until(ExpectedConditions.not(ExpectedConditions.textToBe(By.cssSelector(selector), before)));
    }

    String text() {
        return driver.findElement(By.tagName("body")).getText();
    }

    void tick(String label) {
        driver.findElement(By.cssSelector("input[aria-label='" + label + "']")).click();
    }

    /** Opens everything that a person may unfold. */
    void unfoldAll() {
        driver.executeScript("document.querySelectorAll('main details').forEach(part => part.open = true)");
    }

    /** Looks again, as a person who waits would, until the page says it. */
    void reloadUntil(String words) {
        new WebDriverWait(driver, LONG_PATIENCE).until(page -> {
            page.navigate().refresh();
            return page.findElement(By.tagName("main")).getText().contains(words);
        });
    }

    String textOf(String selector) {
        return driver.findElement(By.cssSelector(selector)).getText();
    }

    /** Follows the link that begins so in the row of a table that these words stand in. */
    void followInRow(String words, String link) {
        driver.findElement(By.xpath("//tr[.//*[normalize-space(.)='" + words
                        + "']]//a[starts-with(normalize-space(.), '" + link + "')]"))
                .click();
    }

    /** Of all that fit, in the order of the page. */
    List<String> textsOf(String selector) {
        return driver.findElements(By.cssSelector(selector)).stream()
                .map(WebElement::getText)
                .toList();
    }

    /** What Home counts in a queue, as it writes it. */
    record Counted(String items, String dollars) {}

    /** Empty when Home names the queue among those in which nothing waits. */
    Optional<Counted> waitingIn(String queue) {
        var cells = driver.findElements(By.xpath("//tr[th/a[normalize-space(.)='" + queue + "']]/td[position() <= 2]"));
        return cells.isEmpty()
                ? Optional.empty()
                : Optional.of(new Counted(
                        cells.get(0).getText(),
                        cells.get(1).getText().lines().findFirst().orElseThrow()));
    }

    /** The row of a table that these words stand in. */
    String row(String words) {
        return driver.findElement(By.xpath("//tr[.//*[normalize-space(.)='" + words + "']]"))
                .getText();
    }

    String path() {
        return driver.getCurrentUrl().substring(address.length());
    }

    String valueOf(String label) {
        return fieldLabelled(label).getDomProperty("value");
    }

    /** What a screen reader says about the field: the texts its aria-describedby names. */
    String describedBeside(String label) {
        var described = fieldLabelled(label).getDomAttribute("aria-describedby");
        return Stream.of(described == null ? new String[0] : described.split(" "))
                .map(id -> driver.findElement(By.id(id)).getText())
                .collect(Collectors.joining(" "));
    }

    Browser resize(int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
        return this;
    }

    Browser inTheme(String theme) {
        driver.executeScript(
                "localStorage.setItem('claimwright.theme', arguments[0]); document.documentElement.dataset.theme = arguments[0]",
                theme);
        return this;
    }

    boolean scrollsSideways() {
        return (Boolean) driver.executeScript(
                "return document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    /** Every fault against WCAG 2.2 AA that the checker knows, with the elements it stands in. */
    void assertAccessible() {
        assertNoFault(new AxeBuilder());
    }

    /** Of those only what colours can change: the contrast. */
    void assertReadable() {
        assertNoFault(new AxeBuilder().withRules(List.of("color-contrast")));
    }

    private void assertNoFault(AxeBuilder checker) {
        var violations = checker.analyze(driver).getViolations().stream()
                .map(rule -> path() + " " + rule.getId() + " "
                        + rule.getNodes().stream().map(node -> node.getHtml()).toList())
                .toList();
        assertEquals(List.of(), violations);
    }

    /** Cookies as the browser keeps them, for a request made past the pages. */
    String cookies() {
        return driver.manage().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .reduce((one, other) -> one + "; " + other)
                .orElse("");
    }

    void photograph(String name) {
        try {
            var file = Path.of("target/screenshots", name + ".png");
            Files.createDirectories(file.getParent());
            Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private WebElement fieldLabelled(String label) {
        var named = driver.findElements(By.cssSelector("[aria-label='" + label + "']"));
        return named.isEmpty() ? labelled(label) : named.get(0);
    }

    private WebElement labelled(String label) {
        var found = waiting()
                .until(ExpectedConditions.presenceOfElementLocated(
                        By.xpath("//label[normalize-space(text()[1])='" + label + "']")));
        return driver.findElement(By.id(found.getDomAttribute("for")));
    }

    private WebElement fieldIn(String part, String label) {
        var field = String.format(
                "//*[self::section or self::fieldset][.//h2[normalize-space(.)=\"%s\"]]//label[normalize-space(text()[1])=\"%s\"]",
                part, label);
        var found = waiting().until(ExpectedConditions.visibilityOfElementLocated(By.xpath(field)));
        return driver.findElement(By.id(found.getDomAttribute("for")));
    }

    private WebDriverWait waiting() {
        return new WebDriverWait(driver, PATIENCE);
    }

    @Override
    public void close() {
        driver.quit();
    }
}
