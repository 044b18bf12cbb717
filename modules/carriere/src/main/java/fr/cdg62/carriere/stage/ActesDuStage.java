package fr.cdg62.carriere.stage;

import fr.cdg62.carriere.api.acte.Actes;
import fr.cdg62.carriere.api.acte.NouvelActe;
import fr.cdg62.carriere.api.acte.TypeActe;
import fr.cdg62.carriere.api.parcours.Changement;
import fr.cdg62.carriere.api.parcours.NatureFait;
import fr.cdg62.carriere.api.parcours.Statut;
import fr.cdg62.socle.calendrier.Horloge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** The acts by which a stage ends, registered on the career. */
@ApplicationScoped
public class ActesDuStage {
    @Inject
    private Actes actes;

    @Inject
    private Horloge horloge;

    /** The agent becomes titulaire; whatever the rules of the acts refuse is refused here. */
    void titulariser(Stage stage, String numero, LocalDate effet) {
        Changement titulaire = new Changement(
                NatureFait.STATUT, effet, null, Statut.TITULAIRE.name(), null, null, null, null, null, null, null);
        actes.enregistrer(
                stage.carriere(),
                new NouvelActe(
                        TypeActe.TITULARISATION, numero, horloge.aujourdHui(), effet, null, null, List.of(titulaire)));
    }
}
