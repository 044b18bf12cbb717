package fr.cdg62.referentiel.acces;

import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.referentiel.api.acces.HabilitationVue;
import fr.cdg62.referentiel.connexion.Identifiant;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;

/**
 * {@link Acces} for the caller of the call. His habilitations are read once in a transaction, however often it asks: to let
 * him in, then to tell what he may do. The next call reads them anew.
 */
@Stateless
public class AccesBean implements Acces {
    private static final String SYSTEME = "SYSTEME";
    /** How the container names a caller that did not authenticate. */
    private static final String ANONYME = "ANONYMOUS";

    @Resource
    private SessionContext contexte;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private HabilitationsEnVigueur enVigueur;

    @Inject
    private PartenaireDeLAppel partenaire;

    @Override
    @PermitAll
    public void exigerCollectivite(String siren) {
        droits().exiger(siren);
    }

    @Override
    @PermitAll
    public void exigerCollectivite(String siren, String role) {
        droits().exiger(siren, role);
    }

    @Override
    @PermitAll
    public boolean estCdg() {
        return droits().estCdg();
    }

    @Override
    @PermitAll
    public String acteur() {
        return partenaire.code().orElseGet(this::appelant);
    }

    private String appelant() {
        String nom = contexte.getCallerPrincipal().getName();
        return ANONYME.equals(nom) ? SYSTEME : Identifiant.normaliser(nom);
    }

    @Override
    @PermitAll
    public OptionalLong agent() {
        return partenaire.code().isPresent() ? OptionalLong.empty() : enVigueur.agent(acteur());
    }

    @Override
    @PermitAll
    public Predicate<String> roles() {
        return droits().roles();
    }

    @Override
    @PermitAll
    public Predicate<String> roles(String siren) {
        return droits().roles(siren);
    }

    @Override
    @PermitAll
    public List<HabilitationVue> habilitations() {
        return droits().habilitations();
    }

    private Droits droits() {
        Optional<String> mandataire = partenaire.code();
        Acteur acteur = new Acteur(acteur(), mandataire.isPresent());
        if (transaction.getResource(acteur) instanceof Droits lus) {
            return lus;
        }
        Droits droits = new Droits(mandataire.isPresent() ? partenaire.mandats() : duCompte(acteur.nom()));
        transaction.putResource(acteur, droits);
        return droits;
    }

    private List<HabilitationVue> duCompte(String identifiant) {
        return SYSTEME.equals(identifiant) ? List.of() : enVigueur.de(identifiant);
    }

    /** Under which the transaction keeps what it read of one caller. */
    private record Acteur(String nom, boolean partenaire) {}
}
