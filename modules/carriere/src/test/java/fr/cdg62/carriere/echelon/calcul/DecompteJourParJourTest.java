package fr.cdg62.carriere.echelon.calcul;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.carriere.api.duree.Duree;
import fr.cdg62.carriere.api.position.MotifPosition;
import fr.cdg62.carriere.api.position.TypeConge;
import fr.cdg62.carriere.api.position.TypePosition;
import fr.cdg62.carriere.chronologie.Chronologie;
import fr.cdg62.carriere.chronologie.Fait;
import fr.cdg62.carriere.chronologie.Valeur;
import fr.cdg62.carriere.grille.Grillier;
import fr.cdg62.socle.valeur.Periode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Counted and not counted time against an oracle that knows neither rules, nor periods, nor lengths: it looks at each day
 * by itself, with the lists of §§ 2.1.2 and 2.1.3 of the specification.
 */
class DecompteJourParJourTest {
    private static final LocalDate DEPART = LocalDate.of(2020, 1, 1);
    private static final ProjectionCarriere PROJECTION = new ProjectionCarriere(Grillier.livre(), Regles.livrees());

    /**
     * What fills a stretch of a career.
     *
     * @param compte whether the specification counts it
     * @param valeur null for the activité without act
     */
    record Temps(boolean compte, Valeur valeur) {}

    private static final List<Temps> TEMPS = List.of(
            new Temps(true, null),
            new Temps(true, new Valeur.DePosition(TypePosition.DETACHEMENT, MotifPosition.DETACHEMENT_ORDINAIRE)),
            new Temps(true, new Valeur.DePosition(TypePosition.MISE_A_DISPOSITION, null)),
            new Temps(true, new Valeur.DePosition(TypePosition.SURNOMBRE, null)),
            new Temps(true, new Valeur.DeConge(TypeConge.MALADIE_ORDINAIRE)),
            new Temps(true, new Valeur.DeConge(TypeConge.LONGUE_DUREE)),
            new Temps(false, new Valeur.DePosition(TypePosition.DISPONIBILITE, MotifPosition.SUIVRE_CONJOINT)),
            new Temps(false, new Valeur.DePosition(TypePosition.DISPONIBILITE, MotifPosition.CONVENANCES_PERSONNELLES)),
            new Temps(false, new Valeur.DeConge(TypeConge.EXCLUSION_TEMPORAIRE)),
            new Temps(false, new Valeur.DeConge(TypeConge.ABSENCE_IRREGULIERE)),
            new Temps(false, new Valeur.DeConge(TypeConge.SPECIAL)));

    /** So many days of it. */
    record Tranche(Temps temps, int jours) {}

    @Property(tries = 300)
    void chaqueJourEstCompteOuNeLEstPasEtAucunNEstPerdu(@ForAll("tranches") List<Tranche> tranches) {
        boolean[] comptes = jours(tranches);
        List<Periode> nonComptes = PROJECTION.nonComptes(Chronologie.de(faits(tranches)));
        for (int i = 0; i < comptes.length; i++) {
            LocalDate jour = DEPART.plusDays(i);
            long couvrent = nonComptes.stream()
                    .filter(periode -> periode.contient(jour))
                    .count();
            assertThat(couvrent).as("%s, %s", jour, tranches).isEqualTo(comptes[i] ? 0 : 1);
        }
        assertThat(nonComptes).allMatch(periode -> periode.fin().isBefore(DEPART.plusDays(comptes.length)));
    }

    @Provide
    Arbitrary<List<Tranche>> tranches() {
        return Combinators.combine(Arbitraries.of(TEMPS), Arbitraries.integers().between(1, 300))
                .as(Tranche::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(10);
    }

    private static boolean[] jours(List<Tranche> tranches) {
        boolean[] comptes =
                new boolean[tranches.stream().mapToInt(Tranche::jours).sum()];
        int jour = 0;
        for (Tranche tranche : tranches) {
            Arrays.fill(comptes, jour, jour + tranche.jours(), tranche.temps().compte());
            jour += tranche.jours();
        }
        return comptes;
    }

    private static List<Fait> faits(List<Tranche> tranches) {
        List<Fait> faits = new ArrayList<>();
        faits.add(Fait.depuis(DEPART, new Valeur.DeSituation("ADJ_ADM", 1, Duree.NULLE)));
        LocalDate jour = DEPART;
        for (Tranche tranche : tranches) {
            LocalDate fin = jour.plusDays(tranche.jours() - 1L);
            if (tranche.temps().valeur() != null) {
                faits.add(Fait.entre(jour, fin, tranche.temps().valeur()));
            }
            jour = fin.plusDays(1);
        }
        return faits;
    }
}
