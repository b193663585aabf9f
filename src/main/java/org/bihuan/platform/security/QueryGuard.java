package org.bihuan.platform.security;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.cmd.GetFilterCmd;
import org.camunda.bpm.engine.impl.cmd.SaveFilterCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.DirectFieldAccessor;

/**
 * Refuses a query with an expression that is not allowed, before the engine evaluates it: the engine itself looks at the
 * root of a query only and evaluates what its {@code or} branches hold. A query is its own command; filters bring
 * theirs along, stored or given with the call.
 */
class QueryGuard extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        if (command instanceof AbstractQuery<?, ?> query) {
            check(query);
        } else if (command instanceof SaveFilterCmd) {
            check(queryOf((Filter) field(command, "filter")));
        } else if (command instanceof AbstractExecuteFilterCmd) {
            check(field(command, "extendingQuery"));
            check(queryOf(getNext().execute(new GetFilterCmd((String) field(command, "filterId")))));
        }
        return getNext().execute(command);
    }

    private static void check(@Nullable Object query) {
        check(query, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static void check(@Nullable Object object, Set<Object> seen) {
        if (object instanceof AbstractQuery<?, ?> query && seen.add(query)) {
            if (!query.getExpressions().values().stream().allMatch(AllowedExpressions::allow)) {
                throw new BadUserRequestException("查询或筛选条件中含有不允许的表达式，已拒绝执行。");
            }
            branches(query).forEach(branch -> check(branch, seen));
        }
    }

    private static List<?> branches(AbstractQuery<?, ?> query) {
        var fields = new DirectFieldAccessor(query);
        var branches = fields.isReadableProperty("queries") ? fields.getPropertyValue("queries") : null;
        return branches instanceof List<?> list ? list : List.of();
    }

    private static @Nullable Object queryOf(@Nullable Filter filter) {
        return filter == null ? null : filter.getQuery();
    }

    private static @Nullable Object field(Object command, String name) {
        return new DirectFieldAccessor(command).getPropertyValue(name);
    }
}
