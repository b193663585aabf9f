package org.bihuan.platform.security;

import org.bihuan.platform.StartRefused;
import org.bihuan.platform.database.ProgramMode;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Refuses, before the web server opens, a production database with demo accounts or guessable administrators. */
@Component
class ProductionGuard implements SmartInitializingSingleton {

    private final Environment settings;
    private final JdbcClient jdbc;
    private final Administrators administrators;

    ProductionGuard(Environment settings, JdbcClient jdbc, Administrators administrators) {
        this.settings = settings;
        this.jdbc = jdbc;
        this.administrators = administrators;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (ProgramMode.isProduction(settings)) {
            requireNoDemo();
            administrators.withDefaultPassword().findFirst().ifPresent(name -> {
                throw new StartRefused(
                        "系统管理员 " + name + " 的密码是众所周知的默认密码，或与用户名相同。", "请先在非正式环境中以该用户登录并修改密码，或在数据库中停用该用户，再启动。");
            });
        }
    }

    private void requireNoDemo() {
        if (tableExists("demo_fill") && rows("SELECT count(*) FROM demo_fill") > 0) {
            throw new StartRefused("这个数据库装有演示账号和演示数据，不能用于正式环境。", "请换一个空的数据库，或清空后重新启动。");
        }
    }

    private boolean tableExists(String table) {
        return jdbc.sql("SELECT to_regclass(?) IS NOT NULL")
                .param(table)
                .query(Boolean.class)
                .single();
    }

    private int rows(String query) {
        return jdbc.sql(query).query(Integer.class).single();
    }
}
