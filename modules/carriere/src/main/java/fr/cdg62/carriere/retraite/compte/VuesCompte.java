package fr.cdg62.carriere.retraite.compte;

import fr.cdg62.carriere.api.acte.Constat;
import fr.cdg62.carriere.api.retraite.compte.CompteRetraiteVue;
import fr.cdg62.carriere.api.retraite.compte.ContenuCompte;
import fr.cdg62.carriere.api.retraite.compte.PeriodeCompte;
import fr.cdg62.carriere.api.retraite.controle.ControleCompteVue;
import fr.cdg62.carriere.identite.Identite;
import fr.cdg62.carriere.identite.Identites;
import fr.cdg62.carriere.retraite.controle.ControleCompte;
import fr.cdg62.carriere.retraite.reglage.ReglesEnBase;
import fr.cdg62.referentiel.api.agent.Agents;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an account shows, and what its control finds; the caller has checked who asks. */
@ApplicationScoped
public class VuesCompte {
    @Inject
    private ComptesEnBase comptes;

    @Inject
    private ControleCompte controle;

    @Inject
    private ReglesEnBase regles;

    @Inject
    private Agents agents;

    @Inject
    private Identites identites;

    @Inject
    private Horloge horloge;

    CompteRetraiteVue de(CompteIndividuel compte, Identite identite) {
        Optional<ContenuEnregistre> contenu = comptes.contenu(compte);
        return new CompteRetraiteVue(
                compte.id(),
                identite.carriere(),
                identite.agent(),
                compte.etat(),
                compte.versionCir(),
                contenu.map(ContenuEnregistre::arreteAu).orElse(null),
                contenu.map(ContenuEnregistre::periodes).orElse(List.of()),
                contenu.map(ContenuEnregistre::enfants).orElse(List.of()),
                compte.codeAnomalie(),
                compte.note(),
                cohorte(identite),
                comptes.versions(compte),
                compte.possibles(identites.roles(identite)),
                compte.version());
    }

    CompteRetraiteVue.Cohorte cohorte(Identite identite) {
        return Cohortes.prochaine(agents.naissance(identite.agentId()), horloge.aujourdHui(), regles.toutes());
    }

    ControleCompteVue controle(CompteIndividuel compte, Identite identite) {
        return controle.controler(objet(compte, identite));
    }

    List<PeriodeCompte> periodesDesCarrieres(Identite identite, LocalDate arreteAu) {
        return controle.periodesDesCarrieres(identite.agentId(), arreteAu);
    }

    List<Constat> blocages(CompteIndividuel compte, Identite identite) {
        ControleCompte.Objet objet = objet(compte, identite);
        return controle.blocages(objet.periodes(), objet.arreteAu());
    }

    /** The blocking anomalies of a content that its periods did not have before. */
    List<Constat> blocagesNouveaux(List<PeriodeCompte> avant, ContenuCompte contenu) {
        List<Constat> blocages = new ArrayList<>(controle.blocages(contenu.periodes(), contenu.arreteAu()));
        blocages.removeAll(controle.blocages(avant, contenu.arreteAu()));
        return List.copyOf(blocages);
    }

    private ControleCompte.Objet objet(CompteIndividuel compte, Identite identite) {
        ContenuEnregistre contenu = comptes.contenu(compte)
                .orElseThrow(() -> new DemandeRefusee(
                        CodeProbleme.ETAT_TRANSITION_INTERDITE,
                        "Ce compte n'a pas encore de contenu à contrôler.",
                        "etat"));
        return new ControleCompte.Objet(
                compte.id(), identite.agentId(), contenu.arreteAu(), contenu.periodes(), contenu.enfants());
    }
}
