package fr.cdg62.carriere.echelon.calcul;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cdg62.carriere.api.duree.Duree;
import fr.cdg62.carriere.api.position.NatureBonification;
import fr.cdg62.carriere.chronologie.Bonification;
import fr.cdg62.carriere.chronologie.Situation;
import fr.cdg62.carriere.echelon.temps.TempsNonCompte;
import fr.cdg62.carriere.grille.CatalogueGrilles;
import fr.cdg62.carriere.grille.Grillier;
import fr.cdg62.socle.parametre.Source;
import fr.cdg62.socle.valeur.Periode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws of the avancement d'échelon that hold whatever the career. */
class ProprietesEchelonTest {
    private static final LocalDate DEPART = LocalDate.of(2024, 1, 1);
    private static final LocalDate LIMITE = LocalDate.of(2060, 1, 1);
    private static final CatalogueGrilles GRILLES = Grillier.livre();

    /** A stretch of time: days that count, then days that do not. */
    record Tranche(int comptes, int nonComptes) {}

    @Property(tries = 300)
    void lesEchelonsSeSuiventSansSautNiRetour(
            @ForAll("grades") String grade,
            @ForAll @IntRange(max = 364) int jour,
            @ForAll("tranches") List<Tranche> tranches,
            @ForAll("bonifications") List<Bonification> bonifications) {
        Situation depart = new Situation(DEPART.plusDays(jour), grade, 1, Duree.NULLE);
        Projection projection =
                CalculEchelon.projeter(depart, GRILLES, new Horizon(nonComptes(tranches), LIMITE), bonifications);
        int echelon = 1;
        LocalDate date = depart.depuis();
        for (Avancement avancement : projection.avancements()) {
            assertEquals(echelon, avancement.de());
            assertEquals(echelon + 1, avancement.vers().numero());
            assertFalse(avancement.date().isBefore(date));
            assertFalse(avancement.date().isAfter(LIMITE));
            echelon++;
            date = avancement.date();
        }
        assertTrue(echelon <= GRILLES.au(grade, LIMITE).dernier());
    }

    @Property(tries = 300)
    void compteEtNonCompteFontLeTempsEcoule(
            @ForAll @IntRange(max = 5000) int jours, @ForAll("tranches") List<Tranche> tranches) {
        Horizon horizon = new Horizon(nonComptes(tranches), LIMITE);
        LocalDate fin = DEPART.plusDays(jours);
        Duree ecoule = jours == 0 ? Duree.NULLE : Duree.entre(DEPART, fin.minusDays(1));
        assertEquals(ecoule, horizon.compte(DEPART, fin).plus(horizon.nonCompte(DEPART, fin)));
    }

    @Property(tries = 300)
    void laDateAtteinteEstCelleOuLeTempsCompteSuffit(
            @ForAll @IntRange(min = 1, max = 60) int mois, @ForAll("tranches") List<Tranche> tranches) {
        Horizon horizon = new Horizon(nonComptes(tranches), LIMITE);
        LocalDate jour = horizon.atteint(DEPART, Duree.mois(mois));
        assertFalse(jour.isBefore(Duree.mois(mois).apres(DEPART)));
        assertTrue(horizon.compte(DEPART, jour).compareTo(Duree.mois(mois)) >= 0, () -> jour + " " + horizon);
        assertFalse(horizon.suspendu(jour.minusDays(1)) && horizon.suspendu(jour));
    }

    @Property(tries = 100)
    void unTempsNonCompteDePlusNAvanceJamaisUnEchelon(
            @ForAll @IntRange(min = 1, max = 60) int mois,
            @ForAll @IntRange(min = 0, max = 1000) int debut,
            @ForAll @IntRange(min = 1, max = 400) int jours) {
        Horizon sans = new Horizon(List.of(), LIMITE);
        Horizon avec =
                new Horizon(List.of(nonCompte(DEPART.plusDays(debut), DEPART.plusDays(debut + jours - 1))), LIMITE);
        assertFalse(avec.atteint(DEPART, Duree.mois(mois)).isBefore(sans.atteint(DEPART, Duree.mois(mois))));
    }

    @Provide
    Arbitrary<String> grades() {
        return Arbitraries.of("ADJ_ADM", "ADJ_TECH_P2", "REDACTEUR", "ATTACHE", "ATTACHE_P", "INF_SG", "ASE");
    }

    @Provide
    Arbitrary<List<Tranche>> tranches() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 900),
                        Arbitraries.integers().between(1, 400))
                .as(Tranche::new)
                .list()
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<Bonification>> bonifications() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 6000),
                        Arbitraries.integers().between(1, 24))
                .as((jour, mois) -> new Bonification(DEPART.plusDays(jour), NatureBonification.SGM, Duree.mois(mois)))
                .list()
                .ofMaxSize(4);
    }

    private static List<TempsNonCompte> nonComptes(List<Tranche> tranches) {
        List<TempsNonCompte> resultat = new ArrayList<>();
        LocalDate jour = DEPART;
        for (Tranche tranche : tranches) {
            LocalDate debut = jour.plusDays(tranche.comptes());
            jour = debut.plusDays(tranche.nonComptes());
            resultat.add(nonCompte(debut, jour.minusDays(1)));
        }
        return resultat;
    }

    private static TempsNonCompte nonCompte(LocalDate du, LocalDate au) {
        return new TempsNonCompte(Periode.entre(du, au), "Disponibilité", new Source("Essai", "", true));
    }
}
