package org.bihuan.cases.recusal.process;

import java.util.List;
import java.util.function.Function;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.jspecify.annotations.Nullable;

/** Whoever acts belongs to the tenants of all recusals but the own ones, as they are at that moment. */
class OfficialIdentities extends IdentityServiceImpl {

    private final Function<String, List<String>> openTo;

    OfficialIdentities(Function<String, List<String>> openTo) {
        this.openTo = openTo;
    }

    @Override
    public void setAuthentication(@Nullable Authentication who) {
        super.setAuthentication(who == null || who.getUserId() == null ? who : new OfficialAuthentication(who));
    }

    private final class OfficialAuthentication extends Authentication {

        private @Nullable List<String> tenants;

        private OfficialAuthentication(Authentication who) {
            super(who.getUserId(), who.getGroupIds());
        }

        /** Asked for when the engine first needs them. */
        @Override
        public List<String> getTenantIds() {
            if (tenants == null) {
                tenants = openTo.apply(getUserId());
            }
            return tenants;
        }
    }
}
