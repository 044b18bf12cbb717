package fr.cdg62.numerique.securisation;

import fr.cdg62.numerique.api.echange.ActionAttendue;
import fr.cdg62.numerique.api.echange.CommandeConfiee;
import fr.cdg62.numerique.api.echange.FaitService;
import fr.cdg62.numerique.api.securisation.CommandeVue;
import fr.cdg62.numerique.api.securisation.DevisFibre;
import fr.cdg62.numerique.api.securisation.EtatCommande;
import fr.cdg62.numerique.api.securisation.EtatService;
import fr.cdg62.numerique.api.securisation.EvenementCommande;
import fr.cdg62.numerique.api.securisation.NouvelleCommande;
import fr.cdg62.numerique.api.securisation.ServiceSecurise;
import fr.cdg62.numerique.api.securisation.ServiceVue;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.persistance.EntiteBase;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.valeur.Montant;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** An order of « sécurisation des données ». */
@Entity
@Table(name = "numerique_commande")
class Commande extends EntiteBase {
    private String numero;
    private String siren;

    @Enumerated(EnumType.STRING)
    private EtatCommande etat;

    private String partenaire;

    @Enumerated(EnumType.STRING)
    @Column(name = "action_attendue")
    private ActionAttendue actionAttendue;

    @Column(name = "nom_contact")
    private String nomContact;

    @Column(name = "courriel_contact")
    private String courrielContact;

    @Column(name = "demandee_le")
    private LocalDate demandeeLe;

    @Column(name = "transmise_le")
    private LocalDate transmiseLe;

    @Column(name = "accusee_le")
    private LocalDate accuseeLe;

    @Column(name = "reference_partenaire")
    private String referencePartenaire;

    @Column(name = "part_cdg")
    private BigDecimal partCdg;

    @Column(name = "part_convenue")
    private boolean partConvenue;

    @Column(name = "explication_part_cdg")
    private String explicationPartCdg;

    @Embedded
    private Devis devis;

    @Column(name = "convention_id")
    private Long convention;

    @Column(name = "signee_partenaire_le")
    private LocalDate signeePartenaireLe;

    @Column(name = "commandee_le")
    private LocalDate commandeeLe;

    @Column(name = "modifiee_le")
    private LocalDateTime modifieeLe;

    private LocalDate terme;
    private String motif;

    @OneToMany(mappedBy = "commande", cascade = CascadeType.PERSIST)
    private List<ServiceCommande> services = new ArrayList<>();

    @OneToMany(mappedBy = "commande", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<TransitionCommande> historique = new ArrayList<>();

    protected Commande() {}

    Commande(String numero, NouvelleCommande nouvelle, String partenaire, Horloge horloge) {
        this.numero = numero;
        this.siren = nouvelle.siren();
        this.partenaire = partenaire;
        this.nomContact = nouvelle.nomContact();
        this.courrielContact = nouvelle.courrielContact();
        this.demandeeLe = horloge.aujourdHui();
        this.modifieeLe = LocalDateTime.ofInstant(horloge.maintenant(), ZoneOffset.UTC);
        this.etat = EtatCommande.DEMANDE;
        this.actionAttendue = ActionAttendue.AUCUNE;
        nouvelle.services().forEach(souhait -> services.add(new ServiceCommande(this, souhait)));
    }

    /** Moves the order and writes its history; refuses what the cycle does not allow. */
    void passer(EvenementCommande evenement, Predicate<String> roles, Auteur auteur, String detail) {
        EtatCommande de = etat;
        etat = CycleCommande.MACHINE.appliquer(etat, evenement, roles);
        historique.add(new TransitionCommande(this, de, evenement, etat, auteur.nom(), detail));
        modifieeLe = LocalDateTime.ofInstant(auteur.instant(), ZoneOffset.UTC);
        actualiser();
    }

    void transmise(PartCdg part, LocalDate jour) {
        partCdg = part.montant().valeur();
        partConvenue = part.convenue();
        explicationPartCdg = part.explication();
        transmiseLe = jour;
    }

    void devisRecu(DevisFibre recu) {
        devis = new Devis(recu);
        accuseeLe = null;
        actualiser();
    }

    /** Another quote is asked for: the former one no longer counts. */
    void devisRedemande() {
        devis = null;
        accuseeLe = null;
        actualiser();
    }

    void exigerDevisValide(LocalDate jour) {
        LocalDate limite = devis.vue().valideJusquAu();
        if (jour.isAfter(limite)) {
            throw new DemandeRefusee(
                    CodeProbleme.DEVIS_PERIME,
                    "Le devis était valable jusqu'au %td/%<tm/%<tY : demandez-en un nouveau.".formatted(limite));
        }
    }

    void accusee(LocalDate jour, String reference) {
        accuseeLe = jour;
        referencePartenaire = reference == null ? referencePartenaire : reference;
        actualiser();
    }

    void conventionOuverte(long id) {
        convention = id;
    }

    void signeePartenaire(LocalDate jour) {
        signeePartenaireLe = jour;
        actualiser();
    }

    void commandee(LocalDate jour) {
        commandeeLe = jour;
        accuseeLe = null;
        actualiser();
    }

    void jusquAu(LocalDate dernierJour) {
        terme = dernierJour;
    }

    void terminee(String pourquoi) {
        motif = pourquoi;
    }

    /** Applies to one service what the partner tells of it; the order itself moves by {@link #suite()}. */
    void suivre(FaitService fait, Horloge horloge) {
        ServiceCommande service = service(fait.service())
                .orElseThrow(() -> new DemandeRefusee(
                        CodeProbleme.INTROUVABLE,
                        "Le service « %s » ne fait pas partie de la commande %s."
                                .formatted(fait.service().libelle(), numero),
                        "service"));
        if (fait instanceof FaitService.MiseEnService && fait.service() == ServiceSecurise.MESSAGERIE) {
            exigerDomaine();
        }
        service.appliquer(fait, commandeeLe, horloge);
        actualiser();
    }

    private void exigerDomaine() {
        boolean manque = service(ServiceSecurise.NOM_DOMAINE)
                .filter(domaine -> domaine.etat() == EtatService.DEMANDE)
                .isPresent();
        if (manque) {
            throw new DemandeRefusee(
                    CodeProbleme.DOMAINE_REQUIS,
                    "La messagerie suppose que le nom de domaine de la même commande soit en service.",
                    "service");
        }
    }

    /** The event that the states of the services now call for, if any. */
    Optional<EvenementCommande> suite() {
        return Suites.evenement(etat, etatsServices());
    }

    private void actualiser() {
        actionAttendue = Suites.action(etat, accuseeLe != null, signeePartenaireLe != null, etatsServices());
    }

    private List<EtatService> etatsServices() {
        return services.stream().map(ServiceCommande::etat).toList();
    }

    private Optional<ServiceCommande> service(ServiceSecurise cherche) {
        return services.stream().filter(s -> s.service() == cherche).findFirst();
    }

    boolean confieeA(String code) {
        return transmiseLe != null && partenaire.equals(code);
    }

    CommandeVue vue(Predicate<String> roles) {
        return new CommandeVue(
                id(),
                numero,
                siren,
                etat,
                partenaire,
                nomContact,
                courrielContact,
                demandeeLe,
                referencePartenaire,
                accuseeLe,
                partCdg(),
                explicationPartCdg,
                devis(),
                convention,
                commandeeLe,
                terme,
                motif,
                servicesVus(),
                historique.stream().map(TransitionCommande::vue).toList(),
                CycleCommande.MACHINE.possibles(etat, roles),
                version());
    }

    CommandeConfiee confiee(String nomCollectivite) {
        return new CommandeConfiee(
                numero,
                etat,
                actionAttendue,
                siren,
                nomCollectivite,
                nomContact,
                courrielContact,
                demandeeLe,
                accuseeLe,
                referencePartenaire,
                servicesVus());
    }

    private List<ServiceVue> servicesVus() {
        return services.stream()
                .sorted(Comparator.comparing(ServiceCommande::service))
                .map(ServiceCommande::vue)
                .toList();
    }

    String numero() {
        return numero;
    }

    String siren() {
        return siren;
    }

    EtatCommande etat() {
        return etat;
    }

    ActionAttendue actionAttendue() {
        return actionAttendue;
    }

    boolean estAccusee() {
        return accuseeLe != null;
    }

    /** True when the CDG's share was agreed, the grid saying « sur devis ». */
    boolean estPartConvenue() {
        return partConvenue;
    }

    Montant partCdg() {
        return partCdg == null ? null : Montant.de(partCdg);
    }

    DevisFibre devis() {
        return devis == null ? null : devis.vue();
    }

    Long convention() {
        return convention;
    }

    LocalDate commandeeLe() {
        return commandeeLe;
    }

    LocalDate terme() {
        return terme;
    }
}
