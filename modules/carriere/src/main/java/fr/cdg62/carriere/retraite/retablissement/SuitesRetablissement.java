package fr.cdg62.carriere.retraite.retablissement;

import fr.cdg62.carriere.api.retraite.retablissement.EvenementRetablissement;
import fr.cdg62.carriere.retraite.reglage.Reglage;
import fr.cdg62.carriere.retraite.reglage.ReglesEnBase;
import fr.cdg62.referentiel.api.echeance.Echeances;
import fr.cdg62.referentiel.api.echeance.NouvelleEcheance;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.socle.calendrier.Horloge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What follows an event: the journal, and the day by which the form is to be posted. */
@ApplicationScoped
class SuitesRetablissement {
    @Inject
    private Echeances echeances;

    @Inject
    private ReglesEnBase regles;

    @Inject
    private Journal journal;

    @Inject
    private Horloge horloge;

    void edite(Retablissement retablissement) {
        inscrire(retablissement, "EDITER");
        int rappel = regles.toutes()
                .valeur(Reglage.RTB_RAPPEL, horloge.aujourdHui())
                .valeur()
                .intValueExact();
        echeances.inscrire(new NouvelleEcheance(
                retablissement.siren(),
                objet(retablissement),
                retablissement.agent() + " : formulaire de rétablissement à envoyer par la poste à la CNRACL",
                retablissement.limite(),
                List.of(retablissement.limite().minusDays(rappel))));
    }

    void survenu(Retablissement retablissement, EvenementRetablissement evenement) {
        inscrire(retablissement, evenement.name());
        if (evenement == EvenementRetablissement.ENVOYER) {
            echeances.solder(objet(retablissement));
        }
    }

    private void inscrire(Retablissement retablissement, String action) {
        journal.inscrire(
                new Inscription(retablissement.siren(), objet(retablissement), action, retablissement.agent()));
    }

    private static String objet(Retablissement retablissement) {
        return "RETABLISSEMENT:" + retablissement.id();
    }
}
