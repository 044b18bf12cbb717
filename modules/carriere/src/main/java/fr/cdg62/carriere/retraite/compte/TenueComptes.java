package fr.cdg62.carriere.retraite.compte;

import fr.cdg62.carriere.acces.AccesCarriere;
import fr.cdg62.carriere.api.acte.Constat;
import fr.cdg62.carriere.api.retraite.compte.CompteRetraiteVue;
import fr.cdg62.carriere.api.retraite.compte.ContenuCompte;
import fr.cdg62.carriere.api.retraite.compte.DemandeSurCompte;
import fr.cdg62.carriere.api.retraite.compte.EvenementCompte;
import fr.cdg62.carriere.api.retraite.compte.LigneCompte;
import fr.cdg62.carriere.api.retraite.compte.PeriodeCompte;
import fr.cdg62.carriere.api.retraite.compte.Provenance;
import fr.cdg62.carriere.api.retraite.compte.RechercheComptes;
import fr.cdg62.carriere.api.retraite.controle.ControleCompteVue;
import fr.cdg62.carriere.identite.Identite;
import fr.cdg62.carriere.identite.Identites;
import fr.cdg62.carriere.retraite.controle.Blocages;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.saisie.Saisie;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What is done to the accounts, whoever asks: by the extranet, or by a partner with a mandate. */
@ApplicationScoped
public class TenueComptes {
    private static final int NOTE_MAXIMUM = 2000;
    private static final int CODE_MAXIMUM = 40;

    @Inject
    private AccesCarriere accesCarriere;

    @Inject
    private Identites identites;

    @Inject
    private AccesComptes acces;

    @Inject
    private ComptesEnBase comptes;

    @Inject
    private VuesCompte vues;

    @Inject
    private SuitesCompte suites;

    @Inject
    private Horloge horloge;

    CompteRetraiteVue ouvrir(long carriere) {
        accesCarriere.exigerGestion(carriere);
        Identite identite = identites.de(carriere);
        acces.exigerMission(identite);
        identites.retenir(identite);
        comptes.deAgent(identite.agentId()).ifPresent(id -> {
            throw new DemandeRefusee(
                    CodeProbleme.CIR_EXISTANT,
                    "%s a déjà un compte retraite ouvert (n° %d).".formatted(identite.agent(), id),
                    "carriere");
        });
        CompteIndividuel compte = new CompteIndividuel(carriere);
        comptes.ajouter(compte);
        suites.ouvert(compte, identite);
        return vues.de(compte, identite);
    }

    /** The account, for whoever may read it. */
    public CompteRetraiteVue lire(long id) {
        CompteIndividuel compte = comptes.lire(id);
        return vues.de(compte, acces.lecteur(compte));
    }

    /** Those of the agents the caller manages. */
    public Page<LigneCompte> chercher(RechercheComptes recherche) {
        if (recherche.siren() != null) {
            accesCarriere.exigerCollectivite(recherche.siren());
        }
        return comptes.chercher(recherche, identites.visibles());
    }

    List<PeriodeCompte> periodesDesCarrieres(long id, LocalDate arreteAu) {
        Identite identite = acces.gestionnaire(comptes.lire(id));
        SaisieCompte.exigerArret(arreteAu, horloge.aujourdHui());
        return vues.periodesDesCarrieres(identite, arreteAu);
    }

    CompteRetraiteVue corriger(long id, ContenuCompte contenu, long version) {
        return corriger(id, contenu, Provenance.SAISIE, version);
    }

    CompteRetraiteVue importer(long id, LocalDate arreteAu, String texte, long version) {
        CompteIndividuel compte = comptes.lire(id);
        acces.gestionnaire(compte);
        compte.exigerVersion(version);
        SaisieCompte.exigerArret(arreteAu, horloge.aujourdHui());
        return corriger(id, LectureCompte.lire(texte, arreteAu), Provenance.FICHIER, version);
    }

    /**
     * Changes the periods of the present content, that of {@code versionCir}, for a partner; the children stay.
     *
     * @return the blocking anomalies that the change would bring; it is recorded only when there is none
     */
    public List<Constat> changer(
            long id, int versionCir, LocalDate arreteAu, UnaryOperator<List<PeriodeCompte>> changement) {
        CompteIndividuel compte = comptes.lire(id);
        acces.gestionnaire(compte);
        compte.exigerVersionCir(versionCir);
        Optional<ContenuEnregistre> present = comptes.contenu(compte);
        List<PeriodeCompte> avant = present.map(ContenuEnregistre::periodes).orElse(List.of());
        ContenuCompte contenu = new ContenuCompte(
                versionCir,
                arreteAu,
                changement.apply(avant),
                present.map(ContenuEnregistre::enfants).orElse(List.of()));
        Saisie.exiger(!contenu.periodes().isEmpty(), "Un compte garde au moins une période.", "operations");
        List<Constat> blocages = vues.blocagesNouveaux(avant, contenu);
        if (blocages.isEmpty()) {
            corriger(id, contenu, Provenance.PARTENAIRE, compte.version());
        }
        return blocages;
    }

    CompteRetraiteVue corriger(long id, ContenuCompte contenu, Provenance provenance, long version) {
        CompteIndividuel compte = comptes.lire(id);
        Identite identite = acces.gestionnaire(compte);
        compte.exigerVersion(version);
        SaisieCompte.verifier(contenu, horloge.aujourdHui());
        compte.survenir(EvenementCompte.SAISIR, identites.roles(identite));
        comptes.ajouter(compte.corriger(contenu, provenance, acces.acteur()));
        suites.survenu(compte, identite, EvenementCompte.SAISIR);
        return vues.de(compte, identite);
    }

    /** What its control finds now. */
    public ControleCompteVue controler(long id) {
        CompteIndividuel compte = comptes.lire(id);
        return vues.controle(compte, acces.lecteur(compte));
    }

    CompteRetraiteVue survenir(long id, DemandeSurCompte demande, long version) {
        CompteIndividuel compte = comptes.lire(id);
        Identite identite = acces.gestionnaire(compte);
        compte.exigerVersion(version);
        Saisie.exiger(
                demande.evenement() != EvenementCompte.SAISIR,
                "La saisie se fait en envoyant le contenu du compte.",
                "evenement");
        compte.survenir(demande.evenement(), identites.roles(identite));
        appliquer(compte, identite, demande);
        comptes.enregistrer();
        suites.survenu(compte, identite, demande.evenement());
        return vues.de(compte, identite);
    }

    private void appliquer(CompteIndividuel compte, Identite identite, DemandeSurCompte demande) {
        switch (demande.evenement()) {
            case SOUMETTRE -> Blocages.refuser(vues.blocages(compte, identite));
            case TRANSMETTRE -> transmettre(compte, identite, demande.note());
            case SIGNALER_ANOMALIE ->
                compte.signaler(
                        Saisie.texte(demande.codeAnomalie(), CODE_MAXIMUM, "codeAnomalie"), note(demande.note()));
            case FIABILISER -> compte.noter(null);
            default -> compte.noter(note(demande.note()));
        }
    }

    /** Differences may remain, when the career is right or the CNRACL has the proof; somebody says so. */
    private void transmettre(CompteIndividuel compte, Identite identite, String texte) {
        ControleCompteVue controle = vues.controle(compte, identite);
        boolean dite = texte != null && !texte.isBlank();
        Saisie.exiger(
                dite || controle.ecarts().isEmpty(),
                "%d écart(s) avec la carrière demeurent : dites pourquoi le compte part ainsi."
                        .formatted(controle.ecarts().size()),
                "note");
        compte.noter(dite ? note(texte) : null);
    }

    private static String note(String texte) {
        return Saisie.texte(texte, NOTE_MAXIMUM, "note");
    }
}
