package fr.cdg62.carriere.edition;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.carriere.api.parcours.Statut;
import fr.cdg62.carriere.api.position.MotifTempsPartiel;
import fr.cdg62.carriere.api.position.TypeConge;
import fr.cdg62.carriere.api.position.TypePosition;
import fr.cdg62.carriere.chronologie.Chronologie;
import fr.cdg62.carriere.chronologie.Fait;
import fr.cdg62.carriere.chronologie.Valeur;
import fr.cdg62.carriere.edition.Imprimables.Service;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("État des services")
class ReleveCarriereTest {
    private static final LocalDate NOMINATION = LocalDate.of(2020, 1, 1);
    private static final LocalDate JOUR = LocalDate.of(2026, 11, 29);
    private static final Fait TITULAIRE = Fait.depuis(NOMINATION, new Valeur.DeStatut(Statut.TITULAIRE));

    @Test
    void unCongeNeSeVoitPasEtNeCoupePasLesServices() {
        Fait maladie = Fait.entre(
                LocalDate.of(2022, 2, 1), LocalDate.of(2023, 1, 31), new Valeur.DeConge(TypeConge.LONGUE_MALADIE));

        assertThat(ReleveCarriere.services(Chronologie.de(List.of(TITULAIRE, maladie)), JOUR))
                .containsExactly(new Service(NOMINATION, JOUR, "Titulaire", "Activité", "Temps complet"));
    }

    @Test
    void leTempsPartielDeDroitSeLit() {
        Fait partiel = Fait.entre(
                NOMINATION, JOUR, new Valeur.DeTemps(new BigDecimal("80.00"), null, MotifTempsPartiel.DROIT_ENFANT));

        assertThat(ReleveCarriere.services(Chronologie.de(List.of(TITULAIRE, partiel)), JOUR))
                .containsExactly(new Service(
                        NOMINATION, JOUR, "Titulaire", "Activité", "Temps partiel de droit pour un enfant, 80 %"));
    }

    @Test
    void laPositionEtLeTempsDeTravailCoupentLesServices() {
        Fait dispo = Fait.entre(
                LocalDate.of(2021, 1, 1),
                LocalDate.of(2021, 12, 31),
                new Valeur.DePosition(TypePosition.DISPONIBILITE, null));
        Fait partiel = Fait.entre(
                LocalDate.of(2022, 1, 1),
                LocalDate.of(2022, 12, 31),
                new Valeur.DeTemps(new BigDecimal("80.00"), null));

        assertThat(ReleveCarriere.services(Chronologie.de(List.of(TITULAIRE, dispo, partiel)), JOUR))
                .containsExactly(
                        new Service(NOMINATION, LocalDate.of(2020, 12, 31), "Titulaire", "Activité", "Temps complet"),
                        new Service(
                                LocalDate.of(2021, 1, 1),
                                LocalDate.of(2021, 12, 31),
                                "Titulaire",
                                "Disponibilité",
                                "Temps complet"),
                        new Service(
                                LocalDate.of(2022, 1, 1),
                                LocalDate.of(2022, 12, 31),
                                "Titulaire",
                                "Activité",
                                "Temps partiel, 80 %"),
                        new Service(LocalDate.of(2023, 1, 1), JOUR, "Titulaire", "Activité", "Temps complet"));
    }
}
