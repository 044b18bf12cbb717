package fr.cdg62.numerique.cle;

import static fr.cdg62.referentiel.api.acces.Roles.CDG_NUMERIQUE;
import static fr.cdg62.referentiel.api.acces.Roles.COLLECTIVITE_GESTIONNAIRE;
import static fr.cdg62.referentiel.api.acces.Roles.COLLECTIVITE_SIGNATAIRE;

import fr.cdg62.numerique.api.cle.Certificat;
import fr.cdg62.numerique.api.cle.CleVue;
import fr.cdg62.numerique.api.cle.ClesSignature;
import fr.cdg62.numerique.api.cle.EvenementCle;
import fr.cdg62.numerique.api.cle.NouvelleCle;
import fr.cdg62.numerique.api.cle.Remise;
import fr.cdg62.numerique.securisation.ClesCommandees;
import fr.cdg62.numerique.securisation.ClesCommandees.Commandees;
import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.referentiel.api.parametre.Parametres;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** See {@link ClesSignature}. */
@Stateless
@RolesAllowed({COLLECTIVITE_GESTIONNAIRE, COLLECTIVITE_SIGNATAIRE, CDG_NUMERIQUE})
public class RegistreCles implements ClesSignature {
    private static final int MOTIF_MAX = 500;
    private static final String VALIDITE = "SECURISATION_CLE_VALIDITE";

    @Inject
    private Cles cles;

    @Inject
    private ClesCommandees commandees;

    @Inject
    private EcheancesDeCle echeances;

    @Inject
    private Acces acces;

    @Inject
    private Parametres parametres;

    @Inject
    private Journal journal;

    @Inject
    private Horloge horloge;

    @Override
    @RolesAllowed({COLLECTIVITE_GESTIONNAIRE, COLLECTIVITE_SIGNATAIRE, CDG_NUMERIQUE})
    public CleVue demander(long commande, NouvelleCle nouvelle) {
        acces.exigerCollectivite(commandees.siren(commande));
        RegleCle.demande(nouvelle, jour());
        Commandees prevues = commandees.exiger(commande);
        long attribuees = cles.deLaCommande(commande).stream()
                .filter(cle -> cle.compte(jour()))
                .count();
        if (attribuees >= prevues.nombre()) {
            throw new DemandeRefusee(
                    CodeProbleme.SAISIE_INVALIDE,
                    "Les %d clés de cette commande sont attribuées.".formatted(prevues.nombre()),
                    "commande");
        }
        CleSignature cle = new CleSignature(commande, prevues.siren(), nouvelle);
        cles.ajouter(cle);
        inscrire(cle, "DEMANDEE", nouvelle.qualite());
        return vue(cle);
    }

    @Override
    @RolesAllowed({COLLECTIVITE_GESTIONNAIRE, COLLECTIVITE_SIGNATAIRE, CDG_NUMERIQUE})
    public List<CleVue> deLaCommande(long commande) {
        acces.exigerCollectivite(commandees.siren(commande));
        return cles.deLaCommande(commande).stream().map(this::vue).toList();
    }

    @Override
    @RolesAllowed({COLLECTIVITE_GESTIONNAIRE, COLLECTIVITE_SIGNATAIRE, CDG_NUMERIQUE})
    public CleVue lire(long id) {
        return vue(accessible(id));
    }

    @Override
    @RolesAllowed(CDG_NUMERIQUE)
    public CleVue controlerPieces(long id, long version) {
        CleSignature cle = ouvrir(id, version);
        cle.controlerPieces(jour(), roles(cle));
        return conclure(cle, EvenementCle.CONTROLER_PIECES, "");
    }

    @Override
    @RolesAllowed(CDG_NUMERIQUE)
    public CleVue remettre(long id, Remise remise, long version) {
        CleSignature cle = ouvrir(id, version);
        cle.remettre(remise, jour(), roles(cle));
        return conclure(cle, EvenementCle.REMETTRE, "Face à face, pièce d'identité présentée : " + remise.piece());
    }

    @Override
    @RolesAllowed(CDG_NUMERIQUE)
    public CleVue activer(long id, Certificat certificat, long version) {
        CleSignature cle = ouvrir(id, version);
        int mois = parametres.valeur(VALIDITE, jour()).intValueExact();
        cle.activer(certificat, jour(), mois, roles(cle));
        exigerCertificatNouveau(cle);
        echeances.inscrire(cle);
        return conclure(cle, EvenementCle.ACTIVER, "Certificat " + certificat.serie());
    }

    @Override
    @RolesAllowed({COLLECTIVITE_SIGNATAIRE, CDG_NUMERIQUE})
    public CleVue changer(long id, EvenementCle evenement, String motif, long version) {
        CleSignature cle = ouvrir(id, version);
        RegleCle.texte(motif, MOTIF_MAX, "motif");
        cle.changer(evenement, motif, jour(), roles(cle));
        if (evenement == EvenementCle.REVOQUER) {
            echeances.solder(cle);
        }
        return conclure(cle, evenement, motif);
    }

    private void exigerCertificatNouveau(CleSignature cle) {
        if (cles.certifieUneAutre(cle)) {
            throw new DemandeRefusee(
                    CodeProbleme.SAISIE_INVALIDE, "Une autre clé porte déjà ce certificat.", "certificat.empreinte");
        }
    }

    private CleSignature accessible(long id) {
        CleSignature cle = cles.lire(id);
        acces.exigerCollectivite(cle.siren());
        return cle;
    }

    private CleSignature ouvrir(long id, long version) {
        CleSignature cle = accessible(id);
        cle.exigerVersion(version);
        return cle;
    }

    private CleVue conclure(CleSignature cle, EvenementCle evenement, String detail) {
        cles.ecrire();
        inscrire(cle, evenement.name(), detail);
        return vue(cle);
    }

    private void inscrire(CleSignature cle, String action, String detail) {
        journal.inscrire(new Inscription(cle.siren(), EcheancesDeCle.objet(cle), action, detail));
    }

    private CleVue vue(CleSignature cle) {
        return cle.vue(jour(), roles(cle));
    }

    private Predicate<String> roles(CleSignature cle) {
        return acces.roles(cle.siren());
    }

    private LocalDate jour() {
        return horloge.aujourdHui();
    }
}
