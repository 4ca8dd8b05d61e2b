package org.claimwright.web.shell;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.claimwright.kernel.Money;

/** Money as pages write it: grouped thousands, always two decimals, a true minus. */
@FacesConverter(forClass = Money.class)
public class MoneyConverter implements Converter<Money> {
    private static final String TRUE_MINUS = "\u2212";

    @Override
    public String getAsString(FacesContext context, UIComponent component, Money money) {
        return money == null ? "" : written(money);
    }

    static String written(Money money) {
        BigDecimal size = money.amount().abs();
        String digits = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.US)).format(size);
        return money.isNegative() ? TRUE_MINUS + digits : digits;
    }

    @Override
    public Money getAsObject(FacesContext context, UIComponent component, String typed) {
        return typed == null || typed.isBlank() ? null : read(typed.strip());
    }

    static Money read(String typed) {
        try {
            return Money.of(typed.replace(",", "").replace(TRUE_MINUS, "-"));
        } catch (NumberFormatException | ArithmeticException notMoney) {
            throw new ConverterException(new FacesMessage("Type an amount in dollars and cents, such as 1,284.10."));
        }
    }
}
