package fr.cdg62.carriere.acte;

import fr.cdg62.carriere.api.parcours.NatureFait;
import fr.cdg62.carriere.api.position.TypePosition;
import fr.cdg62.carriere.chronologie.Fait;
import fr.cdg62.carriere.chronologie.Traduction;
import fr.cdg62.carriere.controle.ActeEtudie;
import fr.cdg62.carriere.parcours.Acte;
import fr.cdg62.carriere.parcours.EcritureActes;
import fr.cdg62.carriere.position.EcheancesPosition;
import fr.cdg62.referentiel.api.echeance.Echeances;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Registers what the acts make due, and settles what a later act has made useless. */
@ApplicationScoped
class EcheancesDesActes {
    @Inject
    private Echeances echeances;

    @Inject
    private EcritureActes ecriture;

    /** The due dates of the positions of an act; those of the position it renews or ends are settled. */
    void suivre(Acte acte, ActeEtudie etude) {
        EcheancesPosition dues = new EcheancesPosition(
                acte.id(), acte.carriere().siren(), acte.carriere().qui(), etude.seuils());
        for (Fait fait : etude.positions()) {
            LocalDate depuis = ActeEtudie.type(fait) == TypePosition.DETACHEMENT
                    ? etude.renouvelle(fait)
                            .map(segment -> segment.periode().debut())
                            .orElse(fait.du())
                    : fait.du();
            solder(acte, fait);
            if (!fait.periode().estOuverte()) {
                dues.de(fait, depuis, etude.jour()).forEach(echeances::inscrire);
            }
        }
    }

    void oublier(Acte acte) {
        echeances.solder(EcheancesPosition.objet(acte.id()));
    }

    private void solder(Acte acte, Fait fait) {
        ecriture.changements(acte.carriere().id()).forEach((autre, changements) -> {
            boolean precede = autre != acte.id()
                    && changements.stream()
                            .filter(c -> c.nature() == NatureFait.POSITION)
                            .map(Traduction::fait)
                            .anyMatch(position -> precede(position, fait));
            if (precede) {
                echeances.solder(EcheancesPosition.objet(autre));
            }
        });
    }

    private static boolean precede(Fait position, Fait fait) {
        return !position.periode().estOuverte()
                && position.du().isBefore(fait.du())
                && !position.periode().fin().isBefore(fait.du().minusDays(1));
    }
}
