package fr.cdg62.referentiel.compte.motdepasse;

import fr.cdg62.referentiel.acces.HabilitationsEnVigueur;
import fr.cdg62.referentiel.api.acces.FournisseurVue;
import fr.cdg62.referentiel.api.acces.HabilitationVue;
import fr.cdg62.referentiel.api.acces.JetonVue;
import fr.cdg62.referentiel.api.acces.Jetons;
import fr.cdg62.referentiel.api.acces.RetourFournisseur;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.journal.ContexteAppel;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.referentiel.compte.Compte;
import fr.cdg62.referentiel.fournisseur.Fournisseur;
import fr.cdg62.referentiel.jeton.Emetteur;
import fr.cdg62.referentiel.jeton.JetonSigne;
import fr.cdg62.referentiel.jeton.Session;
import fr.cdg62.socle.calendrier.Horloge;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@link Jetons}. No transaction is held while the password is hashed. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JetonsBean implements Jetons {
    @Inject
    private Connexion connexion;

    @Inject
    private Emetteur emetteur;

    @Inject
    private Fournisseur fournisseur;

    @Inject
    private Journal journal;

    @Inject
    private ContexteAppel contexte;

    @Inject
    private HabilitationsEnVigueur enVigueur;

    @Inject
    private Horloge horloge;

    @Override
    @PermitAll
    public JetonVue ouvrirSession(String identifiant, String motDePasse) {
        emetteur.exigerOuvert();
        return emettre(connexion.reconnaitre(identifiant, motDePasse), horloge.maintenant());
    }

    @Override
    @PermitAll
    public Optional<FournisseurVue> fournisseur() {
        return fournisseur.vue();
    }

    @Override
    @PermitAll
    public JetonVue ouvrirSession(RetourFournisseur retour) {
        emetteur.exigerOuvert();
        Compte compte = connexion.retrouver(fournisseur.reconnaitre(retour));
        contexte.identifier(compte.identifiant());
        journal.inscrire(
                new Inscription(null, "COMPTE:" + compte.identifiant(), "CONNEXION", "Fournisseur d'identité"));
        return emettre(compte, horloge.maintenant());
    }

    @Override
    @PermitAll
    public JetonVue renouveler(String jeton) {
        Session session = emetteur.lire(jeton);
        return emettre(connexion.retrouver(session.identifiant()), session.debut());
    }

    private JetonVue emettre(Compte compte, Instant debutSession) {
        List<HabilitationVue> habilitations = enVigueur.de(compte.identifiant());
        Set<String> groupes =
                Roles.groupes(habilitations.stream().map(HabilitationVue::role).toList());
        JetonSigne jeton = emetteur.emettre(compte.identifiant(), compte.nom(), groupes, debutSession);
        return new JetonVue(jeton.texte(), jeton.expireLe(), compte.identifiant(), compte.nom(), habilitations);
    }
}
