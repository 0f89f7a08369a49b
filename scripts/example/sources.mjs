/**
 * The official statistics behind the example's figures, by short key. Titles, publishers and pages are those that
 * the Trafford Data Lab's metadata names for each series.
 */
export const LICENCE = 'Open Government Licence v3.0';

export const SOURCES = {
  eyfs: {
    title: 'Early years foundation stage profile results',
    publisher: 'Department for Education',
    url: 'https://www.gov.uk/government/collections/statistics-early-years-foundation-stage-profile',
  },
  ks2: {
    title: 'Key stage 2 attainment',
    publisher: 'Department for Education',
    url: 'https://www.gov.uk/government/collections/statistics-key-stage-2',
  },
  gcse: {
    title: 'GCSEs (key stage 4)',
    publisher: 'Department for Education',
    url: 'https://www.gov.uk/government/collections/statistics-gcses-key-stage-4',
  },
  neet: {
    title: 'NEET and participation: local authority figures',
    publisher: 'Department for Education',
    url: 'https://www.gov.uk/government/publications/neet-and-participation-local-authority-figures',
  },
  cla: {
    title: 'Children looked after in England including adoption',
    publisher: 'Department for Education',
    url: 'https://www.gov.uk/government/collections/statistics-looked-after-children',
  },
  youthJustice: {
    title: 'Youth justice statistics',
    publisher: 'Youth Justice Board for England and Wales',
    url: 'https://www.gov.uk/government/collections/youth-justice-statistics',
  },
  childPoverty: {
    title: 'Children in low income families: local area statistics',
    publisher: 'Department for Work and Pensions',
    url: 'https://www.gov.uk/government/collections/children-in-low-income-families-local-area-statistics',
  },
  activeLives: {
    title: 'Active Lives survey, from the Public Health Outcomes Framework',
    publisher: 'Sport England and the Office for Health Improvement and Disparities',
    url: 'https://www.sportengland.org/know-your-audience/data/active-lives',
  },
  mmr: {
    title: 'Public Health Outcomes Framework: population vaccination coverage',
    publisher: 'Office for Health Improvement and Disparities',
    url: 'https://fingertips.phe.org.uk/profile/public-health-outcomes-framework',
  },
  ncmp: {
    title: 'National Child Measurement Programme',
    publisher: 'NHS England',
    url: 'https://digital.nhs.uk/services/national-child-measurement-programme/',
  },
  oralHealth: {
    title: 'Oral health survey of five-year-old children',
    publisher: 'Office for Health Improvement and Disparities',
    url: 'https://www.gov.uk/government/collections/oral-health#surveys-and-intelligence:-children',
  },
  waste: {
    title: 'Local authority collected waste management: annual results',
    publisher: 'Department for Environment, Food and Rural Affairs',
    url: 'https://www.gov.uk/government/statistics/local-authority-collected-waste-management-annual-results',
  },
  evChargers: {
    title: 'Public electric vehicle charging devices',
    publisher: 'Department for Transport and Office for Zero Emission Vehicles',
    url: 'https://www.gov.uk/government/organisations/department-for-transport',
  },
  vehicles: {
    title: 'Vehicle licensing statistics, tables VEH0105 and VEH0132',
    publisher: 'Department for Transport and Driver and Vehicle Licensing Agency',
    url: 'https://www.gov.uk/government/statistical-data-sets/vehicle-licensing-statistics-data-tables',
  },
  emissions: {
    title: 'UK local authority and regional greenhouse gas emissions statistics',
    publisher: 'Department for Energy Security and Net Zero',
    url: 'https://www.gov.uk/government/collections/uk-local-authority-and-regional-greenhouse-gas-emissions-national-statistics',
  },
  traffic: {
    title: 'Road traffic statistics, table TRA8901',
    publisher: 'Department for Transport',
    url: 'https://www.gov.uk/government/statistical-data-sets/road-traffic-statistics-tra#traffic-by-local-authority-tra89',
  },
  epc: {
    title: 'Energy performance of buildings certificates, table D1',
    publisher: 'Ministry of Housing, Communities and Local Government',
    url: 'https://www.gov.uk/government/statistical-data-sets/live-tables-on-energy-performance-of-buildings-certificates',
  },
  airQuality: {
    title: 'Air Quality England: monitoring stations in Trafford',
    publisher: 'Ricardo Energy and Environment for Trafford Council',
    url: 'https://www.airqualityengland.co.uk/local-authority/?la_id=368',
  },
  apprenticeships: {
    title: 'Further education and skills',
    publisher: 'Department for Education',
    url: 'https://www.gov.uk/government/collections/further-education-and-skills-statistical-first-release-sfr',
  },
  businesses: {
    title: 'Business demography, quarterly, low-level geographic breakdown, UK',
    publisher: 'Office for National Statistics',
    url: 'https://www.ons.gov.uk/businessindustryandtrade/business/activitysizeandlocation/datasets/businessdemographyquarterlyexperimentalstatisticslowlevelgeographicbreakdownuk',
  },
  claimants: {
    title: 'Claimant Count',
    publisher: 'Office for National Statistics',
    url: 'https://www.nomisweb.co.uk/sources/cc',
  },
  universalCredit: {
    title: 'People on Universal Credit',
    publisher: 'Department for Work and Pensions',
    url: 'https://stat-xplore.dwp.gov.uk/webapi/metadata/UC_Monthly/UC_Monthly.html',
  },
  populationSurvey: {
    title: 'Annual Population Survey',
    publisher: 'Office for National Statistics',
    url: 'https://www.nomisweb.co.uk/query/construct/summary.asp?mode=construct&dataset=17&version=0',
  },
  fuelPoverty: {
    title: 'Fuel poverty sub-regional statistics',
    publisher: 'Department for Energy Security and Net Zero',
    url: 'https://www.gov.uk/government/collections/fuel-poverty-sub-regional-statistics',
  },
  gdp: {
    title: 'Regional gross domestic product: local authorities',
    publisher: 'Office for National Statistics',
    url: 'https://www.ons.gov.uk/economy/grossdomesticproductgdp/datasets/regionalgrossdomesticproductlocalauthorities',
  },
  productivity: {
    title: 'Subregional productivity: labour productivity by local authority district',
    publisher: 'Office for National Statistics',
    url: 'https://www.ons.gov.uk/employmentandlabourmarket/peopleinwork/labourproductivity/datasets/subregionalproductivitylabourproductivityindicesbylocalauthoritydistrict',
  },
  housePrices: {
    title: 'Ratio of house price to residence-based earnings',
    publisher: 'Office for National Statistics',
    url: 'https://www.ons.gov.uk/peoplepopulationandcommunity/housing/datasets/ratioofhousepricetoworkplacebasedearningslowerquartileandmedian',
  },
  planning: {
    title: 'Live tables on planning application statistics',
    publisher: 'Ministry of Housing, Communities and Local Government',
    url: 'https://www.gov.uk/government/statistical-data-sets/live-tables-on-planning-application-statistics',
  },
  livingWage: {
    title: 'Employee jobs with hourly pay below the living wage',
    publisher: 'Office for National Statistics',
    url: 'https://www.ons.gov.uk/employmentandlabourmarket/peopleinwork/earningsandworkinghours/datasets/numberandproportionofemployeejobswithhourlypaybelowthelivingwage',
  },
  deaths: {
    title: 'Deaths registered in England and Wales, from the Public Health Outcomes Framework',
    publisher: 'Office for National Statistics and Office for Health Improvement and Disparities',
    url: 'https://fingertips.phe.org.uk/search/93721#page/6/gid',
  },
  lifeInequality: {
    title: 'Inequality in life expectancy at birth, from the Public Health Outcomes Framework',
    publisher: 'Office for National Statistics and Office for Health Improvement and Disparities',
    url: 'https://fingertips.phe.org.uk/search/92901#page/6/gid',
  },
  healthyLife: {
    title: 'Health state life expectancy',
    publisher: 'Office for National Statistics',
    url: 'https://www.ons.gov.uk/peoplepopulationandcommunity/healthandsocialcare/healthandlifeexpectancies/datasets/healthstatelifeexpectancyallagesuk',
  },
  lifeExpectancy: {
    title: 'Life expectancy for local areas of the UK',
    publisher: 'Office for National Statistics',
    url: 'https://www.ons.gov.uk/peoplepopulationandcommunity/healthandsocialcare/healthandlifeexpectancies/datasets/lifeexpectancyforlocalareasoftheuk',
  },
  careHomes: {
    title: 'Care directory with ratings',
    publisher: 'Care Quality Commission',
    url: 'https://www.cqc.org.uk/about-us/transparency/using-cqc-data',
  },
  smoking: {
    title: 'Smoking prevalence in adults, Annual Population Survey',
    publisher: 'Office for National Statistics and Office for Health Improvement and Disparities',
    url: 'https://fingertips.phe.org.uk/search/92443#page/6/gid',
  },
  walking: {
    title: 'Participation in walking and cycling, table CW0301',
    publisher: 'Department for Transport',
    url: 'https://www.gov.uk/government/statistical-data-sets/walking-and-cycling-statistics-cw',
  },
  socialCare: {
    title: 'Adult Social Care Outcomes Framework',
    publisher: 'NHS England',
    url: 'https://digital.nhs.uk/data-and-information/publications/statistical/adult-social-care-outcomes-framework-ascof',
  },
  chlamydia: {
    title: 'Chlamydia screening of females aged 15 to 24, from Fingertips',
    publisher: 'UK Health Security Agency and Office for National Statistics',
    url: 'https://fingertips.phe.org.uk/search/90777#page/6/gid',
  },
  contraception: {
    title: 'Long-acting reversible contraception, from Fingertips',
    publisher: 'NHS England and Office for National Statistics',
    url: 'https://fingertips.phe.org.uk/search/92254#page/6/gid',
  },
  depression: {
    title: 'Quality and Outcomes Framework: depression recorded prevalence',
    publisher: 'NHS England',
    url: 'https://fingertips.phe.org.uk/search/848#page/6/gid',
  },
  prescribing: {
    title: 'OpenPrescribing: broad-spectrum antibiotics, Trafford',
    publisher: 'Bennett Institute for Applied Data Science, from NHS Business Services Authority data',
    url: 'https://openprescribing.net/measure/broad_spectrum/sicbl/02A/',
  },
};

/**
 * The licence line that must travel with figures from one source.
 * @param {{ title: string, publisher: string }} source
 */
export function attribution(source) {
  return (
    `Source: ${source.publisher}, ${source.title}, as republished by the Trafford Data Lab (trafford_themes). ` +
    `Contains public sector information licensed under the ${LICENCE}.`
  );
}
