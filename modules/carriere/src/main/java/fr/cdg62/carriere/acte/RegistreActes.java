package fr.cdg62.carriere.acte;

import fr.cdg62.carriere.acces.AccesCarriere;
import fr.cdg62.carriere.acces.DroitDeSuivi;
import fr.cdg62.carriere.api.acte.ActeVue;
import fr.cdg62.carriere.api.acte.Actes;
import fr.cdg62.carriere.api.acte.AnomalieVue;
import fr.cdg62.carriere.api.acte.ApercuActe;
import fr.cdg62.carriere.api.acte.Constat;
import fr.cdg62.carriere.api.acte.Gravite;
import fr.cdg62.carriere.api.acte.NouvelActe;
import fr.cdg62.carriere.api.acte.NouvelleCarriere;
import fr.cdg62.carriere.api.parcours.Changement;
import fr.cdg62.carriere.controle.ActeEtudie;
import fr.cdg62.carriere.parcours.Acte;
import fr.cdg62.carriere.parcours.Carriere;
import fr.cdg62.carriere.parcours.EcritureActes;
import fr.cdg62.carriere.parcours.VuesCarriere;
import fr.cdg62.carriere.position.ControleActe;
import fr.cdg62.finances.api.catalogue.Catalogue;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.agent.AgentVue;
import fr.cdg62.referentiel.api.agent.Agents;
import fr.cdg62.referentiel.api.collectivite.Collectivites;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.saisie.Saisie;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Registers the acts that pass the rules, and annuls them. */
@Stateless
public class RegistreActes implements Actes {
    private static final String MISSION = "DOSSIER";
    private static final String DOUBLE = "Cet acte (même type, même numéro, même date d'effet) est déjà enregistré.";
    private static final int NUMERO_MAXIMUM = 40;
    private static final int CADRE_MAXIMUM = 80;
    private static final int MOTIF_MAXIMUM = 300;

    @Inject
    private AccesCarriere acces;

    @Inject
    private DroitDeSuivi droit;

    @Inject
    private EcritureActes ecriture;

    @Inject
    private Instruction instruction;

    @Inject
    private ConstatsEnBase constats;

    @Inject
    private EcheancesDesActes echeances;

    @Inject
    private Agents agents;

    @Inject
    private Collectivites collectivites;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Journal journal;

    @Inject
    private Horloge horloge;

    @Override
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.CDG_CARRIERE})
    public ActeVue ouvrir(NouvelleCarriere nouvelle) {
        String siren = Saisie.present(nouvelle.siren(), "siren");
        acces.exigerCollectivite(siren);
        catalogue.exigerMission(siren, MISSION, horloge.aujourdHui());
        String cadre = Saisie.texte(nouvelle.cadreEmplois(), CADRE_MAXIMUM, "cadreEmplois");
        NouvelActe acte = Instruction.completer(controler(nouvelle.acte()), siren);
        AgentVue agent = agents.lire(nouvelle.agent());
        Carriere carriere = ecriture.ouvrir(agent, cadre, collectivites.lire(siren));
        journal.inscrire(new Inscription(siren, "CARRIERE:" + carriere.id(), "OUVERTE", agent.texte()));
        return inscrire(carriere, acte);
    }

    @Override
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.CDG_CARRIERE})
    public ApercuActe verifier(long id, NouvelActe acte) {
        acces.exigerGestion(id);
        Carriere carriere = ecriture.carriere(id);
        droit.exiger(carriere.siren());
        ActeEtudie etude = instruction.etude(carriere, controler(acte));
        List<Constat> trouves = new ArrayList<>();
        if (ecriture.existe(id, acte)) {
            trouves.add(new Constat(Gravite.BLOQUANT, CodeProbleme.ACTE_EN_DOUBLE.code(), DOUBLE, "", "numero"));
        }
        trouves.addAll(ControleActe.constater(etude));
        return new ApercuActe(
                trouves,
                VuesCarriere.fiche(carriere, etude.avant(), acte.dateEffet(), horloge.aujourdHui()),
                VuesCarriere.fiche(carriere, etude.apres(), acte.dateEffet(), horloge.aujourdHui()));
    }

    @Override
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.CDG_CARRIERE})
    public ActeVue enregistrer(long id, NouvelActe acte) {
        acces.exigerGestion(id);
        Carriere carriere = ecriture.carriere(id);
        catalogue.exigerMission(carriere.siren(), MISSION, horloge.aujourdHui());
        return inscrire(carriere, controler(acte));
    }

    private ActeVue inscrire(Carriere carriere, NouvelActe nouveau) {
        if (ecriture.existe(carriere.id(), nouveau)) {
            throw new DemandeRefusee(CodeProbleme.ACTE_EN_DOUBLE, DOUBLE, "numero");
        }
        ActeEtudie etude = instruction.etude(carriere, nouveau);
        List<Constat> trouves = ControleActe.exiger(etude);
        Acte acte = ecriture.inscrire(carriere, nouveau);
        constats.garder(acte, trouves);
        echeances.suivre(acte, etude);
        inscrireAuJournal(acte, "ENREGISTRE", nouveau.type() + " " + nouveau.numero());
        return acte.vue(nouveau.changements(), trouves);
    }

    @Override
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.CDG_CARRIERE})
    public ActeVue annuler(long id, String motif, long version) {
        Acte acte = ecriture.acte(id);
        long carriere = acte.carriere().id();
        acces.exigerGestion(carriere);
        droit.exiger(acte.carriere().siren());
        acte.exigerVersion(version);
        instruction.exigerAnnulable(acte);
        ecriture.annuler(acte, Saisie.texte(motif, MOTIF_MAXIMUM, "motif"));
        constats.lever(acte);
        echeances.oublier(acte);
        inscrireAuJournal(acte, "ANNULE", motif);
        return acte.vue(ecriture.changements(carriere).getOrDefault(id, List.of()), List.of());
    }

    @Override
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE, Roles.AGENT})
    public List<ActeVue> liste(long carriere) {
        acces.exigerLecture(carriere);
        droit.exiger(ecriture.carriere(carriere).siren());
        Map<Long, List<Changement>> changements = ecriture.changements(carriere);
        Map<Long, List<Constat>> trouves = constats.parActe(carriere);
        return ecriture.actes(carriere).stream()
                .map(acte -> acte.vue(
                        changements.getOrDefault(acte.id(), List.of()), trouves.getOrDefault(acte.id(), List.of())))
                .toList();
    }

    @Override
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE})
    public Page<AnomalieVue> anomalies(String siren, DemandePage page) {
        if (siren != null) {
            acces.exigerCollectivite(siren);
            droit.exiger(siren);
        }
        return constats.anomalies(siren, acces.perimetre(), page);
    }

    private static NouvelActe controler(NouvelActe acte) {
        Saisie.present(acte, "acte");
        Saisie.present(acte.type(), "type");
        Saisie.texte(acte.numero(), NUMERO_MAXIMUM, "numero");
        Saisie.present(acte.dateSignature(), "dateSignature");
        Saisie.present(acte.dateEffet(), "dateEffet");
        Saisie.exiger(!acte.changements().isEmpty(), "Un acte change au moins une chose.", "changements");
        return acte;
    }

    private void inscrireAuJournal(Acte acte, String action, String detail) {
        String siren = acte.carriere().siren();
        journal.inscrire(new Inscription(siren, "CARRIERE:" + acte.carriere().id(), "ACTE_" + action, detail));
    }
}
