package fr.cdg62.carriere.retraite.echange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import fr.cdg62.carriere.api.parcours.Statut;
import fr.cdg62.carriere.api.position.TypePosition;
import fr.cdg62.carriere.api.retraite.Categorie;
import fr.cdg62.carriere.api.retraite.compte.PeriodeCompte;
import fr.cdg62.carriere.api.retraite.echange.NatureOperation;
import fr.cdg62.carriere.api.retraite.echange.OperationPeriode;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OperationsPeriodesTest {
    private static final PeriodeCompte AN_2000 = periode(2000);
    private static final PeriodeCompte AN_2010 = periode(2010);
    private static final PeriodeCompte AN_2020 = periode(2020);
    private static final List<PeriodeCompte> AVANT = List.of(AN_2000, AN_2020);

    @Test
    void unAjoutPrendSaPlaceDansLeTemps() {
        assertThat(appliquer(ajout(AN_2010))).containsExactly(AN_2000, AN_2010, AN_2020);
        assertThat(new OperationsPeriodes(List.of(ajout(AN_2010))).apply(List.of()))
                .containsExactly(AN_2010);
    }

    @Test
    void lesRangsSontCeuxDuContenuCorrigeQuelQueSoitLOrdre() {
        OperationPeriode retrait = new OperationPeriode(NatureOperation.SUPPRESSION, 1, null);
        OperationPeriode remplacement = new OperationPeriode(NatureOperation.MODIFICATION, 2, AN_2010);
        assertThat(appliquer(retrait, remplacement)).containsExactly(AN_2010);
        assertThat(appliquer(remplacement, retrait)).containsExactly(AN_2010);
    }

    @Test
    void unRangAbsentHorsDuContenuOuViseDeuxFoisEstRefuse() {
        for (Integer rang : new Integer[] {null, 0, 3}) {
            refuse(new OperationPeriode(NatureOperation.SUPPRESSION, rang, null));
        }
        OperationPeriode retrait = new OperationPeriode(NatureOperation.SUPPRESSION, 1, null);
        refuse(retrait, retrait);
    }

    @Test
    void unePeriodeAbsenteEstRefusee() {
        refuse(ajout(null));
        refuse(new OperationPeriode(NatureOperation.MODIFICATION, 1, null));
    }

    private static void refuse(OperationPeriode... operations) {
        assertThatThrownBy(() -> appliquer(operations))
                .asInstanceOf(type(DemandeRefusee.class))
                .returns(CodeProbleme.SAISIE_INVALIDE, DemandeRefusee::code)
                .returns("operations", DemandeRefusee::champ);
    }

    private static List<PeriodeCompte> appliquer(OperationPeriode... operations) {
        return new OperationsPeriodes(List.of(operations)).apply(AVANT);
    }

    private static OperationPeriode ajout(PeriodeCompte periode) {
        return new OperationPeriode(NatureOperation.AJOUT, null, periode);
    }

    private static PeriodeCompte periode(int annee) {
        return new PeriodeCompte(
                LocalDate.of(annee, 1, 1),
                LocalDate.of(annee, 12, 31),
                "216200014",
                Statut.TITULAIRE,
                TypePosition.ACTIVITE,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Categorie.SEDENTAIRE,
                true,
                null,
                false,
                null);
    }
}
