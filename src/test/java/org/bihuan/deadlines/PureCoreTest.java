package org.bihuan.deadlines;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.bihuan.deadlines", importOptions = ImportOption.DoNotIncludeTests.class)
class PureCoreTest {

    @ArchTest
    static final ArchRule timeIsCountedInPlainJava = classes()
            .that()
            .resideInAPackage("org.bihuan.deadlines")
            .and()
            .doNotHaveSimpleName("StatutoryHolidays")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "org.bihuan.deadlines");

    @ArchTest
    static final ArchRule onlyStatutoryHolidaysKnowTheMoon = classes()
            .that()
            .haveSimpleName("StatutoryHolidays")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "com.nlf.calendar..", "org.bihuan.deadlines");
}
