package fr.cdg62.carriere.stage;

import fr.cdg62.carriere.api.stage.DecompteStage;
import fr.cdg62.carriere.api.stage.LigneDecompte;
import fr.cdg62.carriere.grille.Grilles;
import fr.cdg62.carriere.stage.DecompteImprimable.Conge;
import fr.cdg62.carriere.stage.DecompteImprimable.Destinataire;
import fr.cdg62.carriere.stage.DecompteImprimable.Pas;
import fr.cdg62.referentiel.api.collectivite.Collectivites;
import fr.cdg62.socle.calendrier.DateFrancaise;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.impression.Impression;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Prints the décompte of a stage. */
@ApplicationScoped
public class ImpressionStage {
    private static final String GABARIT = "carriere/decompte-stage.html";

    @Inject
    private Impression impression;

    @Inject
    private Collectivites collectivites;

    @Inject
    private Grilles grilles;

    @Inject
    private Horloge horloge;

    byte[] decompte(Stage stage, DecompteStage decompte) {
        return impression.produire(
                GABARIT,
                new DecompteImprimable(
                        new Destinataire(collectivites.lire(stage.siren()).nom(), stage.siren()),
                        stage.agent(),
                        grilles.catalogue().grade(stage.grade()).libelle(),
                        DateFrancaise.courte(stage.debut()),
                        DateFrancaise.courte(decompte.fin()),
                        DateFrancaise.courte(decompte.titularisation()),
                        DateFrancaise.courte(horloge.aujourdHui()),
                        decompte.absences().stream().map(ImpressionStage::conge).toList(),
                        decompte.trace().etapes().stream()
                                .map(etape ->
                                        new Pas(etape.libelle(), etape.calcul(), etape.resultat(), etape.source()))
                                .toList()));
    }

    private static Conge conge(LigneDecompte ligne) {
        return new Conge(
                ligne.libelle(),
                "du %s au %s"
                        .formatted(
                                DateFrancaise.courte(ligne.periode().debut()),
                                DateFrancaise.courte(ligne.periode().fin())),
                String.valueOf(ligne.jours()),
                String.valueOf(ligne.joursNonComptes()),
                ligne.effet().libelle());
    }
}
