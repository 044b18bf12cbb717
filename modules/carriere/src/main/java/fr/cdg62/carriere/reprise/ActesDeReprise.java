package fr.cdg62.carriere.reprise;

import fr.cdg62.carriere.api.acte.Actes;
import fr.cdg62.carriere.api.acte.NouvelActe;
import fr.cdg62.carriere.api.acte.TypeActe;
import fr.cdg62.carriere.api.classement.Classement;
import fr.cdg62.carriere.api.parcours.Changement;
import fr.cdg62.carriere.api.parcours.NatureFait;
import fr.cdg62.carriere.api.reprise.ScenarioReprise;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** The arrêté of classement, registered on the career; the one it replaces is annulled. */
@ApplicationScoped
public class ActesDeReprise {
    @Inject
    private Actes actes;

    /** Registers the act and gives its id; whatever the rules of the acts refuse is refused here. */
    long classer(EtudeReprise etude, String numero, LocalDate signature) {
        annuler(etude);
        Classement classement = etude.retenu().map(ScenarioReprise::classement).orElseThrow();
        Changement situation = new Changement(
                NatureFait.SITUATION,
                etude.nomination(),
                null,
                classement.grade(),
                null,
                classement.echelon(),
                classement.anciennete().jours(),
                null,
                null,
                null,
                null);
        return actes.enregistrer(
                        etude.carriere(),
                        new NouvelActe(
                                TypeActe.RECLASSEMENT,
                                numero,
                                signature,
                                etude.nomination(),
                                null,
                                null,
                                List.of(situation)))
                .id();
    }

    private void annuler(EtudeReprise etude) {
        if (etude.acte() == null) {
            return;
        }
        actes.liste(etude.carriere()).stream()
                .filter(acte -> acte.id() == etude.acte() && acte.annuleLe() == null)
                .forEach(acte -> actes.annuler(acte.id(), "Option de reprise révisée", acte.version()));
    }
}
