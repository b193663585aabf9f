package org.bihuan;

import java.util.Map;
import org.bihuan.platform.time.ShanghaiTime;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program: without a command it is the server. */
@SpringBootApplication
public class Bihuan {

    /**
     * Starts the server. The time zone is set before anything else reads a clock.
     *
     * @param args Spring Boot options such as {@code --server.port=8081}
     */
    public static void main(String[] args) {
        ShanghaiTime.install();
        var program = new SpringApplication(Bihuan.class);
        program.setDefaultProperties(Map.of("spring.main.banner-mode", "off"));
        program.run(args);
    }
}
