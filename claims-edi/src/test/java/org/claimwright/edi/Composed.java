package org.claimwright.edi;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.claimwright.edi.part.Origin;

/** Records as they would be if they had been composed and not read: the same, but for where they come from. */
public final class Composed {
    private Composed() {}

    /** Without any origin, however deep within. */
    public static Object of(Object value) throws ReflectiveOperationException {
        if (value instanceof Origin) {
            return Origin.NONE;
        }
        if (value instanceof List<?> list) {
            Object[] values = list.toArray();
            boolean changed = false;
            for (int i = 0; i < values.length; i++) {
                values[i] = of(values[i]);
                changed |= values[i] != list.get(i);
            }
            return changed ? List.of(values) : list;
        }
        if (value instanceof Optional<?> optional && optional.isPresent()) {
            return Optional.of(of(optional.get()));
        }
        return value instanceof Record ? rebuilt(value) : value;
    }

    private static Object rebuilt(Object value) throws ReflectiveOperationException {
        RecordComponent[] components = value.getClass().getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] arguments = new Object[components.length];
        boolean changed = false;
        for (int i = 0; i < components.length; i++) {
            var accessor = components[i].getAccessor();
            accessor.setAccessible(true);
            Object argument = accessor.invoke(value);
            arguments[i] = of(argument);
            changed |= arguments[i] != argument;
        }
        if (!changed) {
            return value;
        }
        var constructor = value.getClass().getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor.newInstance(arguments);
    }
}
