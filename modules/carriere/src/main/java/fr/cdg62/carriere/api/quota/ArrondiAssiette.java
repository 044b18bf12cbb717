package fr.cdg62.carriere.api.quota;

/** How the share of the effectif is rounded before it is divided: the texts do not say (specification, § 2.4). */
public enum ArrondiAssiette {
    /** Not rounded: only the number of promotions is, downwards. */
    AUCUN,
    INFERIEUR,
    PROCHE,
    SUPERIEUR
}
