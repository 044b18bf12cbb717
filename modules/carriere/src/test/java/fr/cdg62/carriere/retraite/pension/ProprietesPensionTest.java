package fr.cdg62.carriere.retraite.pension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cdg62.carriere.api.retraite.IssuePension;
import fr.cdg62.carriere.api.retraite.PensionVue;
import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Laws of the pension that hold whatever the career. */
class ProprietesPensionTest {
    private static final LocalDate NAISSANCE = LocalDate.of(1966, 1, 1);
    private static final LocalDate OUVERTURE = LocalDate.of(2029, 4, 1);

    private static PensionVue pension(
            int plusTard, int entree, int indice, int autres, int bonifications, int enfants) {
        LocalDate depart = OUVERTURE.plusDays(plusTard);
        return Dossier.ne(NAISSANCE.toString(), depart.toString())
                .indice(indice, "2020-01-01")
                .services(LocalDate.of(1984, 1, 1).plusDays(entree))
                .autresRegimes(autres)
                .bonifications(bonifications, 0)
                .enfants(enfants)
                .pension();
    }

    @Property(tries = 300)
    void partirPlusTardNeFaitJamaisBaisserLaPension(
            @ForAll @IntRange(max = 1700) int jour,
            @ForAll @IntRange(min = 1, max = 400) int encore,
            @ForAll @IntRange(max = 15000) int entree,
            @ForAll @IntRange(min = 366, max = 800) int indice,
            @ForAll @IntRange(max = 80) int autres,
            @ForAll @IntRange(max = 8) int bonifications) {
        PensionVue avant = pension(jour, entree, indice, autres, bonifications, 0);
        PensionVue apres = pension(jour + encore, entree, indice, autres, bonifications, 0);
        assertTrue(apres.montant().compareTo(avant.montant()) >= 0, () -> avant + "\n" + apres);
    }

    @Property(tries = 300)
    void lesPlafondsTiennent(
            @ForAll @IntRange(max = 1700) int jour,
            @ForAll @IntRange(max = 15000) int entree,
            @ForAll @IntRange(min = 366, max = 800) int indice,
            @ForAll @IntRange(max = 80) int autres,
            @ForAll @IntRange(max = 40) int bonifications,
            @ForAll @IntRange(max = 15) int enfants) {
        PensionVue pension = pension(jour, entree, indice, autres, bonifications, enfants);
        BigDecimal plafond = BigDecimal.valueOf(bonifications == 0 ? 75 : 80);
        assertTrue(pension.tauxPct().compareTo(plafond) <= 0);
        assertTrue(pension.decotePct().compareTo(BigDecimal.valueOf(25)) <= 0);
        assertTrue(pension.decotePct().signum() == 0 || pension.surcotePct().signum() == 0);
        assertTrue(pension.montant().compareTo(pension.traitement()) <= 0
                || pension.majorationEnfants().signum() == 0);
    }

    @Property(tries = 300)
    void unTrimestreOuUnEnfantDePlusNeFontPasBaisserLaPension(
            @ForAll @IntRange(max = 1700) int jour,
            @ForAll @IntRange(max = 15000) int entree,
            @ForAll @IntRange(min = 366, max = 800) int indice,
            @ForAll @IntRange(max = 80) int autres,
            @ForAll @IntRange(max = 8) int enfants) {
        PensionVue moins = pension(jour, entree, indice, autres, 0, enfants);
        assertTrue(
                pension(jour, entree, indice, autres + 1, 0, enfants).montant().compareTo(moins.montant()) >= 0);
        assertTrue(
                pension(jour, entree, indice, autres, 0, enfants + 1).montant().compareTo(moins.montant()) >= 0);
    }

    @Property(tries = 100)
    void avantLAgeIlNyAJamaisDeMontant(
            @ForAll @IntRange(min = 1, max = 900) int jours, @ForAll @IntRange(max = 12000) int entree) {
        PensionVue pension = pension(-jours, entree, 400, 0, 0, 0);
        assertEquals(IssuePension.AGE_NON_ATTEINT, pension.issue());
        assertEquals(null, pension.montant());
    }
}
